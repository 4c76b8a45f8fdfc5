import type { Locale } from '../../../locales/index';
import type { PersonName } from '../../domain/commentary/model';
import { formatDay } from '../../domain/date';
import { nameList } from '../views/nameList';

/** A stretch of a sentence: plain, or a link, a day, a title of a work, words in another language. */
export type Run = { text: string; href?: string; lang?: string; day?: string; title?: true; rel?: 'license' };

const FIRST_SLOT = 0xe000;

/** A sentence of `locales` with runs in its places, so that word order stays with the translators. */
export const runsOf = <Name extends string>(
  parts: Record<Name, Run[]>,
  sentence: (slots: Record<Name, string>) => string,
): Run[] => {
  const names = Object.keys(parts) as Name[];
  const slots = Object.fromEntries(names.map((name, at) => [name, String.fromCharCode(FIRST_SLOT + at)]));
  return sentence(slots as Record<Name, string>)
    .split(/([\ue000-\ue0ff])/)
    .flatMap((piece): Run[] => {
      const name = names[piece.charCodeAt(0) - FIRST_SLOT];
      return name !== undefined ? parts[name] : piece === '' ? [] : [{ text: piece }];
    });
};

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
