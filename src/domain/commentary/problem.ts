/** Levels: a stop refuses publication; a look should be looked at. */
export type Level = 'stop' | 'look';

/** Every problem an edition or a manuscript can have, with its level. The one list; see `problems.ts`. */
export const LEVELS = {
  'title-missing': 'stop',
  'call-without-note': 'stop',
  'note-without-call': 'stop',
  'empty-note': 'stop',
  'note-key-twice': 'stop',
  'note-number-twice': 'stop',
  'unknown-node': 'stop',
  'too-deep': 'stop',
  'note-number-gap': 'look',
  'language-mark-missing': 'look',
  'counterpart-missing': 'look',
  'note-order-differs': 'look',
  'access-date-missing': 'look',
  'authors-missing': 'look',
  'rights-missing': 'look',
  'encoding-guessed': 'look',
  'date-unreadable': 'look',
  'kept-as-text': 'look',
  'left-out': 'look',
  'format-left-out': 'look',
  'changes-accepted': 'look',
  'comment-left-out': 'look',
  'alt-missing': 'look',
  'authors-guessed': 'look',
} as const satisfies Record<string, Level>;

export type ProblemKind = keyof typeof LEVELS;

/**
 * Where a problem is: `line` in a manuscript (1-based; in a file of Word the paragraph), `block` by its id (`p12`), `note` by its key,
 * `path` in the stored JSON, or nowhere in particular (the edition as a whole).
 */
export type Place = { line?: number; block?: string; note?: string; path?: string };

/** `excerpt`: the words concerned, as they stand. The sentence is made by `i18n` from `kind`, place and excerpt. */
export type Problem = { kind: ProblemKind; level: Level; place: Place; excerpt?: string };

export const problem = (kind: ProblemKind, place: Place = {}, excerpt?: string): Problem => ({
  kind,
  level: LEVELS[kind],
  place,
  ...(excerpt === undefined ? {} : { excerpt }),
});

/** The words of a problem: a key of `locales` and what fills its places. Every sentence about a problem starts here. */
export const problemWords = ({ kind, place, excerpt }: Pick<Problem, 'kind' | 'place' | 'excerpt'>) => ({
  key: `problem.${kind}` as const,
  values: { excerpt: excerpt ?? place.note ?? place.block ?? place.path ?? '' },
});
