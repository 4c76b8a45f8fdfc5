import { formatDay } from '../../../domain/date';
import type { EditionView } from '../../../domain/commentary/viewModel';
import { blocks } from './blocks';
import { ground } from './ground';
import { inlines, link } from './inlines';
import { literal } from './literal';
import { paragraphs, plain, wrap, type Markup } from './markup';
import { footnotes } from './notes';
import { PAGE_STYLE } from './pageStyle';
import { people } from './people';
import { pictureFiles, type PictureFile } from './pictures';
import { pieces } from './pieces';
import { printable } from './printable';
import type { PdfWords } from './words';

export type PdfInput = {
  edition: EditionView;
  houseName: string;
  /** Absolute address of the edition. */
  address: string;
  words: PdfWords;
  /** Bytes by `src` (PNG, JPEG, GIF or WebP); a picture that is not among them is described in its place. */
  pictures?: Record<string, Uint8Array>;
};

const documentOf = ({ title, standfirst, authors, publishedOn }: EditionView): string => {
  const [year, month, day] = (publishedOn ?? '').split('-').map(Number);
  const given = [
    `title: ${literal(title)}`,
    `author: (${authors.map(({ name }) => `${literal(name)},`).join(' ')})`,
    ...(standfirst ? [`description: ${literal(standfirst)}`] : []),
    `date: ${publishedOn ? `datetime(year: ${year}, month: ${month}, day: ${day})` : 'none'}`,
  ];
  return `#set document(${given.join(', ')})\n`;
};

/** Authors and day. */
const metaOf = ({ language, authors, publishedOn }: EditionView): Markup => {
  const parts = [
    ...(authors.length > 0 ? [wrap('strong', people(authors, language))] : []),
    ...(publishedOn ? [plain(formatDay(publishedOn, language))] : []),
  ];
  return parts.join(`${plain(' ')}#h(1.2em);`);
};

/**
 * Typst source of an edition's PDF, with the files it names. Pure: equal editions give equal sources, and so, since the
 * only date in it is that of publication, equal bytes.
 */
export const pdfSource = ({
  edition,
  houseName,
  address,
  words,
  pictures = {},
}: PdfInput): { source: string; files: PictureFile[] } => {
  const { language, title, standfirst } = edition;
  const files = pictureFiles(pictures);
  const silent = { address, call: () => '' };
  const call = footnotes(edition.notes, { language, address, words: words.note });
  const sentences = (runs: Parameters<typeof inlines>[0][]) => runs.map((run) => inlines(run, silent));
  const ownAddress = plain(`${words.address}: `) + link(address, plain(address));
  const given: [string, Markup][] = [
    ['house', plain(houseName)],
    ['number', words.number ? plain(words.number) : ''],
    ['title', plain(title)],
    ['standfirst', standfirst ? plain(standfirst) : ''],
    ['meta', metaOf(edition)],
    ['provenance', paragraphs(sentences(words.provenance))],
    ['colophon', paragraphs([...sentences(words.colophon), ownAddress])],
  ];
  const head = given.flatMap(([name, markup]) => (markup ? [`  ${name}: [${markup}],\n`] : [])).join('');
  const unbroken = pieces(printable(title)).map((piece) => `${literal(piece)},`);
  const { body, end, endHasCalls } = blocks(edition.blocks, { address, call, pictures: files });
  const known = `  pieces: (${unbroken.join(' ')}),\n  end-has-calls: ${endHasCalls},\n`;
  const article = `#article(\n${head}${known})[\n${body}\n][\n${end}\n]\n`;
  const source = `${documentOf(edition)}${ground(language)}${PAGE_STYLE}\n${article}`;
  return { source, files: [...files.values()] };
};
