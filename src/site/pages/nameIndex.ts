import { LOCALES, type Locale } from '../../../locales/index';
import type { Rendered } from '../../platform/pageStore/keptPage';
import type { CountedName } from '../../queries/countedNames';
import { readPeopleIndex } from '../../queries/people';
import { readTopicIndex } from '../../queries/topics';
import type { ParsedPath } from '../../routing/parsePath';
import { peoplePath, topicsPath } from '../../routing/paths';
import { anyNameTag, anyWorksTag } from '../../routing/tags';
import { otherLocales } from '../chrome';
import { renderNameIndex } from '../views/nameIndex';
import { chrome, page, redirect, type House } from './answers';

type Of = 'topics' | 'people';

const INDEX = {
  topics: { kind: 'topic', pathOf: topicsPath },
  people: { kind: 'person', pathOf: peoplePath },
} as const;

const read = ({ payload, names, tallies }: House, of: Of, language: Locale): Promise<CountedName[]> =>
  of === 'topics' ? readTopicIndex(payload, tallies, language) : readPeopleIndex(payload, names, tallies, language);

/** The index of all topics, or all people, of a language. */
export const nameIndexPage = async (
  house: House,
  path: string,
  { kind: of, language }: Extract<ParsedPath, { kind: Of }>,
): Promise<Rendered> => {
  const { kind, pathOf } = INDEX[of];
  if (path !== pathOf(language)) return redirect(house, language, pathOf(language));
  const elsewhere = otherLocales(language).map(async (other) => ({
    language: other,
    path: pathOf(other),
    count: (await read(house, of, other)).length,
  }));
  const html = renderNameIndex({
    chrome: await chrome(house, language),
    of,
    names: await read(house, of, language),
    elsewhere: await Promise.all(elsewhere),
  });
  return page(house, language, html, [anyNameTag(kind), ...LOCALES.map((one) => anyWorksTag(kind, one))]);
};
