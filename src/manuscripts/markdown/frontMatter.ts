import type { OriginalPublication, RegisterNumber } from '../../domain/commentary/model';
import { parseDay } from '../../domain/parseDay';
import { parseNumber } from '../../domain/register';

/** A line of the front matter that became no field. */
export type Leftover = { line: number; text: string };

export type FrontMatter = {
  title?: string;
  authors?: string[];
  number?: RegisterNumber;
  originalPublication?: OriginalPublication;
  leftover: Leftover[];
  /** The text with blank lines in place of the front matter, so that lines keep their numbers. */
  rest: string;
};

const PAIR = /^([\p{L}_-]+)\s*:\s+(.+)$/u;
const MAX_LINES = 60;

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;

/** Fields that are of use only together with `publisher`. */
const PUBLICATION: Record<string, (value: string) => Partial<OriginalPublication> | undefined> = {
  publisher: (publisher) => ({ publisher }),
  'original-title': (title) => ({ title }),
  'original-language': (language) => (/^[a-z]{2,3}$/.test(language) ? { language } : undefined),
  'original-address': (address) => (/^https?:\/\/\S+$/i.test(address) ? { address } : undefined),
  'original-date': (value) => {
    const publishedOn = parseDay(value);
    return publishedOn === undefined ? undefined : { publishedOn };
  },
};

const readPair = (
  matter: FrontMatter,
  publication: Partial<OriginalPublication>,
  key: string,
  value: string,
): boolean => {
  const number = key === 'number' ? parseNumber(value) : undefined;
  const published = PUBLICATION[key]?.(value);
  if (key === 'title' && matter.title === undefined) matter.title = value;
  else if (/^(?:author|authors)$/.test(key) && !matter.authors)
    matter.authors = value
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean);
  else if (number && !matter.number) matter.number = number;
  else if (published) Object.assign(publication, published);
  else return false;
  return true;
};

/**
 * Reads a block of `key: value` lines between two `---` at the very beginning of a text: title, authors (parted by `;`),
 * number, and of a first publication elsewhere publisher, original-title, -language, -date and -address. What becomes
 * no field is left over, never dropped. Without such a block the text comes back as it is.
 */
export const readFrontMatter = (text: string): FrontMatter => {
  const none: FrontMatter = { leftover: [], rest: text };
  if (!text.startsWith('---\n')) return none;
  const lines = text.split('\n', MAX_LINES);
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const inside = lines.slice(1, end);
  if (end < 1 || inside.every((line) => !PAIR.test(line))) return none;
  const matter: FrontMatter = {
    leftover: [],
    rest:
      '\n'.repeat(end + 1) +
      text
        .split('\n')
        .slice(end + 1)
        .join('\n'),
  };
  const publication: Partial<OriginalPublication> = {};
  const readers = inside.map((line, index) => {
    const [, key = '', value = ''] = PAIR.exec(line) ?? [];
    const read = readPair(matter, publication, key.toLowerCase(), unquoted(value.trim()));
    return { line: index + 2, text: line.trim(), read, published: key.toLowerCase() in PUBLICATION };
  });
  const { publisher } = publication;
  if (publisher) matter.originalPublication = { ...publication, publisher };
  matter.leftover = readers.filter(
    ({ text: line, read, published }) => line !== '' && (!read || (published && !publisher)),
  );
  return matter;
};
