import type { Correction } from '../commentary/model';

/** What happened to one edition of a work, so that another of it is asked what becomes of it. */
export const QUESTION_KINDS = ['corrected', 'withdrawn', 'unpublished'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** `keep`: somebody said that it stays as it is; `done`: its own publication did it; `over`: the other edition is as it was before. */
export const ANSWERS = ['keep', 'done', 'over'] as const;
export type Answer = (typeof ANSWERS)[number];

/** An open question as it is told at a desk. `on`: a calendar day; `said`: the words of a correction, or of a reason. */
export type QuestionAtDesk = {
  id: string;
  kind: QuestionKind;
  on: string;
  said: string;
  about: { id: string; title: string };
  /** The desk that it is asked at is an original's. */
  atOriginal: boolean;
  mayAnswer: boolean;
};

/** An edition as far as its readers' state goes. */
export type ReadState = {
  isPublished: boolean;
  wasNumbered: boolean;
  corrections: Correction[];
  withdrawal: { on: string; reason: string } | null;
};

/** What a save made known of an edition, and which kinds of earlier news it took back. */
export type News = { told: { kind: QuestionKind; on: string; said: string }[]; takenBack: QuestionKind[] };

const sameEntry = (one: Correction, other: Correction): boolean =>
  one.on === other.on && one.kind === other.kind && one.text.trim() === other.text.trim();

/** Entries of `after` that `before` lacks; an entry that stands there once answers for one. */
const added = (before: readonly Correction[], after: readonly Correction[]): Correction[] => {
  const left = [...before];
  return after.filter((entry) => {
    const at = left.findIndex((known) => sameEntry(known, entry));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/**
 * What readers find of an edition after a save and did not before. What stood in it at its first publication is no news.
 * @param today the calendar day of the house.
 */
export const newsBetween = (before: ReadState, after: ReadState, today: string): News => {
  if (!before.wasNumbered) return { told: [], takenBack: [] };
  if (!after.isPublished) {
    return { told: before.isPublished ? [{ kind: 'unpublished', on: today, said: '' }] : [], takenBack: [] };
  }
  const { withdrawal } = after;
  const isWithdrawn = withdrawal !== null && before.withdrawal === null;
  const isBack = withdrawal === null && before.withdrawal !== null;
  return {
    told: [
      ...(isWithdrawn ? [{ kind: 'withdrawn' as const, on: withdrawal.on, said: withdrawal.reason }] : []),
      ...added(before.corrections, after.corrections).map(({ on, text }) => ({
        kind: 'corrected' as const,
        on,
        said: text,
      })),
    ],
    takenBack: [...(isBack ? ['withdrawn' as const] : []), ...(before.isPublished ? [] : ['unpublished' as const])],
  };
};

/** Which questions asked of an edition its own news answers. */
export const answeredBy = ({ told }: News): QuestionKind[] => {
  if (told.some(({ kind }) => kind !== 'corrected')) return [...QUESTION_KINDS];
  return told.length > 0 ? ['corrected'] : [];
};

/** Who is asked about an edition's news: its correction concerns every other edition, its end only its translations. */
export const concerns = (kind: QuestionKind, about: { isOriginal: boolean }): boolean =>
  kind === 'corrected' || about.isOriginal;
