/** Levels: a stop refuses publication; a look should be looked at. */
export type Level = 'stop' | 'look';

/**
 * Every problem an edition or a manuscript can have, with its level. The one list; see `problems.ts`. A note that is
 * not rendered may be waived, and of a text that has words, blocks without a translation are only looked at.
 */
export const LEVELS = {
  'title-missing': 'stop',
  'call-without-note': 'stop',
  'note-without-call': 'stop',
  'empty-note': 'stop',
  'note-key-twice': 'stop',
  'note-number-twice': 'stop',
  'unknown-node': 'stop',
  'too-deep': 'stop',
  'block-untranslated': 'stop',
  'note-unrendered': 'stop',
  'suggestion-open': 'stop',
  'note-number-gap': 'look',
  'language-other': 'look',
  'language-mark-missing': 'look',
  'counterpart-missing': 'look',
  'counterpart-doubtful': 'look',
  'note-same-prose': 'look',
  'note-order-differs': 'look',
  'access-date-missing': 'look',
  'authors-missing': 'look',
  'rights-missing': 'look',
  'original-unpublished': 'look',
  'original-withdrawn': 'look',
  'encoding-guessed': 'look',
  'date-unreadable': 'look',
  'kept-as-text': 'look',
  'left-out': 'look',
  'format-left-out': 'look',
  'changes-accepted': 'look',
  'comment-left-out': 'look',
  'alt-missing': 'look',
  'authors-guessed': 'look',
  'letters-without-font': 'look',
} as const satisfies Record<string, Level>;

export type ProblemKind = keyof typeof LEVELS;

/**
 * Where a problem is: `line` in a manuscript (1-based; in a file of Word the paragraph), `block` by its id (`p12`), `note` by its key,
 * `call` by the key it refers to, `original` a note of the original by its key, `path` in the stored JSON, or nowhere in
 * particular (the edition as a whole).
 */
export type Place = { line?: number; block?: string; note?: string; call?: string; original?: string; path?: string };

/**
 * `excerpt`: the words concerned, as they stand; `number`: the number of the note concerned, where its text calls it;
 * of `block-untranslated` how many there are. The excerpt of `counterpart-doubtful` is the numbers of the notes of the
 * original that it may render; of `language-other` the language found and the one declared.
 * Its sentence: `problemWords`.
 */
export type Problem = { kind: ProblemKind; level: Level; place: Place; excerpt?: string; number?: number };

export const problem = (kind: ProblemKind, place: Place = {}, excerpt?: string, number?: number): Problem => ({
  kind,
  level: LEVELS[kind],
  place,
  ...(excerpt === undefined ? {} : { excerpt }),
  ...(number === undefined ? {} : { number }),
});

/** What is wrong with one note: readers and editors know a note by its number. */
const NUMBERED = [
  'empty-note',
  'language-mark-missing',
  'note-unrendered',
  'counterpart-missing',
  'counterpart-doubtful',
  'note-same-prose',
  'note-order-differs',
  'access-date-missing',
  'unknown-node',
  'too-deep',
] as const satisfies ProblemKind[];

/** What can be wrong with a note that has neither number nor words. */
const NAMELESS = ['note-without-call', 'empty-note'] as const satisfies ProblemKind[];

export type ProblemKey =
  | `problem.${ProblemKind}`
  | `problemNumbered.${(typeof NUMBERED)[number]}`
  | `problemNameless.${(typeof NAMELESS)[number]}`;

const isOneOf = <K extends ProblemKind>(kinds: readonly K[], kind: ProblemKind): kind is K =>
  kinds.some((one) => one === kind);

/** A manuscript's note is named as the file numbers it: `[3]`. */
const typedNumber = (excerpt: string | undefined): number | undefined => {
  const digits = /^\[(\d+)\]$/.exec(excerpt ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/**
 * The words of a problem: a key of `locales` and what fills its places. Every sentence about a problem starts here:
 * the admin's, REST's and the command line's. A note is named by its number; one that the text does not call, by its
 * first words.
 */
export const problemWords = ({
  kind,
  place,
  excerpt,
  number,
}: Pick<Problem, 'kind' | 'place' | 'excerpt' | 'number'>): {
  key: ProblemKey;
  values: { excerpt: string; number: number };
} => {
  const known = number ?? typedNumber(excerpt);
  const values = { excerpt: excerpt ?? place.note ?? place.block ?? place.path ?? '', number: known ?? 0 };
  if (known !== undefined && isOneOf(NUMBERED, kind)) return { key: `problemNumbered.${kind}`, values };
  if (excerpt === undefined && isOneOf(NAMELESS, kind)) return { key: `problemNameless.${kind}`, values };
  return { key: `problem.${kind}`, values };
};
