import type { Locale } from '../../../locales/index';
import type { PersonName } from '../../domain/commentary/model';
import { formatDay } from '../../domain/date';
import { nameList } from '../views/nameList';
import { cutAtSlots } from './slots';

/** A stretch of a sentence: plain, or a link, a day, a title of a work, words in another language. */
export type Run = { text: string; href?: string; lang?: string; day?: string; title?: true; rel?: 'license' };

/** A sentence of `locales` with runs in its places. */
export const runsOf = <Name extends string>(
  parts: Record<Name, Run[]>,
  sentence: (slots: Record<Name, string>) => string,
): Run[] =>
  cutAtSlots(Object.keys(parts) as Name[], sentence).flatMap((piece) =>
    'name' in piece ? parts[piece.name] : [piece],
  );

/** A calendar day as the language writes it. */
export const dayRun = (day: string, language: Locale): Run[] => [{ text: formatDay(day, language), day }];

/** Names as the language lists them, each in its own language and leading to its page. */
export const peopleRuns = (people: PersonName[], language: Locale): Run[] => {
  let next = 0;
  return nameList(
    people.map(({ name }) => name),
    language,
  ).map(({ value, isName }): Run => {
    const person = isName ? people[next++] : undefined;
    return { text: value, href: person?.path, lang: person?.lang === language ? undefined : person?.lang };
  });
};

export const textOfRuns = (runs: Run[]): string => runs.map(({ text }) => text).join('');
