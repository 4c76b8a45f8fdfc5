import type { Locale } from '../../locales/index';
import type tr from '../../locales/tr.json';
import { translator } from './translate';

type Place = { line?: number; block?: string; note?: string; path?: string };

/** What the sentences need of a problem; `domain/commentary/problem` decides the kinds, and each has its words. */
export type SayableProblem = { kind: keyof typeof tr.problem; place: Place; excerpt?: string };

/** The sentence that tells an editor what is wrong, e.g. `The call [7] has no note.` */
export const problemSentence = ({ kind, place, excerpt }: SayableProblem, locale: Locale): string => {
  const named = excerpt ?? place.note ?? place.block ?? place.path ?? '';
  return translator(locale)(`problem.${kind}`, { excerpt: named });
};

/** Where a problem stands, in words: `line 12`, `paragraph p3`, `note k7`; empty where it is the edition as a whole. */
export const placeName = (place: Place, locale: Locale): string => {
  const t = translator(locale);
  if (place.line !== undefined) return t('problemPlace.line', { line: place.line });
  if (place.note !== undefined) return t('problemPlace.note', { note: place.note });
  if (place.block !== undefined) return t('problemPlace.block', { block: place.block });
  return place.path ?? '';
};
