import type { Inline, Link, Mark, Text } from '../lexical/nodes';
import { baseOfCallCode } from './callCode';
import type { Coded } from './coded';
import { readMeaning, type Meaning } from './meaning';

/** What may stand in a unit: `line` is a text without codes, as a title is. */
export type Within = 'line' | 'body' | 'note';

const ORDER: readonly Mark[] = ['bold', 'italic', 'subscript', 'superscript'];
const ALLOWED: Record<Within, (meaning: Meaning) => boolean> = {
  line: () => false,
  body: () => true,
  note: (meaning) => meaning.is !== 'mark' || meaning.mark === 'bold' || meaning.mark === 'italic',
};

type Open = { id: string; meaning: Meaning };

const textFor = (text: string, open: Open[]): Text => {
  const marks = ORDER.filter((mark) => open.some(({ meaning }) => meaning.is === 'mark' && meaning.mark === mark));
  const lang = open.flatMap(({ meaning }) => (meaning.is === 'lang' ? [meaning.lang] : [])).at(-1);
  return { type: 'text', text, marks, ...(lang !== undefined && { lang }) };
};

const isAlike = (one: Inline | undefined, other: Text): one is Text =>
  one?.type === 'text' &&
  one.text !== '\t' &&
  other.text !== '\t' &&
  one.lang === other.lang &&
  one.marks.join() === other.marks.join();

/**
 * The run that codes and words make, as the text stores it: neighbours of one kind joined, tabs apart. `calls` gives the
 * key of the note by the base of a call's code. `strange` are the ids of codes that mean nothing here; they are left out.
 */
export const runOfCoded = (
  coded: readonly Coded[],
  within: Within,
  calls: ReadonlyMap<string, string>,
): { run: Inline[]; strange: string[] } => {
  const run: Inline[] = [];
  const strange: string[] = [];
  const open: Open[] = [];
  let link: { id: string; node: Link } | undefined;
  const put = (inline: Text | Exclude<Inline, Text>): void => {
    const around = open.findLast(({ meaning }) => meaning.is === 'link');
    if (around?.meaning.is === 'link') {
      if (link?.id !== around.id) {
        link = { id: around.id, node: { type: 'link', href: around.meaning.href, children: [] } };
        run.push(link.node);
      }
    } else link = undefined;
    const into = link?.node.children ?? run;
    const last = into.at(-1);
    if (inline.type === 'text' && isAlike(last, inline)) last.text += inline.text;
    else into.push(inline);
  };
  for (const one of coded) {
    if (one.is === 'text') {
      for (const text of one.text.split(/(\t)/)) if (text !== '') put(textFor(text, open));
    } else if (one.is === 'close') {
      const at = open.findLastIndex(({ id }) => id === one.id);
      if (at !== -1) open.splice(at, 1);
    } else {
      const noteKey = one.is === 'alone' ? calls.get(baseOfCallCode(one.id) ?? '') : undefined;
      const meaning = readMeaning(one.means);
      const fits =
        meaning !== undefined && ALLOWED[within](meaning) && (meaning.is === 'break') === (one.is === 'alone');
      if (noteKey !== undefined && within === 'body') put({ type: 'call', noteKey });
      else if (!fits) strange.push(one.id);
      else if (one.is === 'alone') put({ type: 'break' });
      else open.push({ id: one.id, meaning });
    }
  }
  return { run, strange };
};
