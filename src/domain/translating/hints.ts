import type { NarrowedText } from '../commentary/narrowEdition';
import type { Part } from '../commentary/staleness';
import type { Locale } from '../../../locales/index';
import { runsOf, textOf } from '../lexical/walk';
import { findTerms, termsOf, type Terms } from '../text/findTerms';
import { partName } from './partName';

/** Links of an original to an edition here that there is in the language of the translation too. */
export type LinkHint = {
  /** The short address of the edition the original links to. */
  from: string;
  /** The edition to link to instead: its language is the translation's. */
  to: { short: string; path: string; title: string; language: Locale };
  parts: Part[];
};

/** A name as the house writes it in two languages, and who says so. */
export type KnownName = {
  source: 'people' | 'glossary';
  id: string;
  /** Its forms in the language of the original. */
  written: string[];
  /** Its form in the language of the translation. */
  form: string;
  note?: string;
};

/** A name that stands in an original: as it is written there first, and how the translation may write it. */
export type NameHint = Omit<KnownName, 'written'> & { written: string; parts: Part[] };

/** What is told of an original to whoever translates it. */
export type TranslationHints = { links: LinkHint[]; names: NameHint[] };

type Text = Pick<NarrowedText, 'blocks' | 'notes'>;

/** The runs of a text, each with the part it stands in; a name is never looked for over the end of one. */
const runsIn = ({ blocks, notes }: Text): { part: Part | undefined; words: string }[] => [
  ...blocks.flatMap((block) =>
    runsOf(block).map((run) => ({
      part: block.id === undefined ? undefined : { block: block.id },
      words: textOf(run),
    })),
  ),
  ...notes.flatMap(({ key, paragraphs }) =>
    paragraphs.map(({ children }) => ({ part: { note: key }, words: textOf(children) })),
  ),
];

/** Each part once, in reading order. */
export const onceEach = (parts: readonly (Part | undefined)[]): Part[] => [
  ...new Map(parts.flatMap((part) => (part ? [[partName(part), part] as const] : []))).values(),
];

/** The names that stand in a text in `language`, in the order they first stand there. */
export const namesIn = (text: Text, known: readonly KnownName[], language: string): NameHint[] => {
  const forms = known.flatMap((name) => [...new Set(name.written)].map((written) => ({ name, written })));
  const terms = termsOf(forms, ({ written }) => written, language);
  const found = new Map<KnownName, { written: string; parts: (Part | undefined)[] }>();
  for (const { part, words } of runsIn(text)) {
    for (const { name, written } of findTerms(words, terms)) {
      const there = found.get(name);
      if (there) there.parts.push(part);
      else found.set(name, { written, parts: [part] });
    }
  }
  return [...found].map(([{ written: _, ...name }, { written, parts }]) => ({
    ...name,
    written,
    parts: onceEach(parts),
  }));
};

/** Those of some terms that a text holds anywhere. */
export const heldBy = <T>(text: Text, terms: Terms<T>): ReadonlySet<T> =>
  new Set(runsIn(text).flatMap(({ words }) => findTerms(words, terms)));
