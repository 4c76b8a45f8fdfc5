import { LOCALES, type Locale } from '../../../locales/index';
import type { Rendered } from '../../platform/pageStore/keptPage';
import { findPerson, type PersonFound } from '../../queries/people';
import { countShares, readNewestBy, readShares } from '../../queries/personWorks';
import type { ParsedPath } from '../../routing/parsePath';
import { pagedPath, personPath } from '../../routing/paths';
import { anyNameTag, nameTag, worksTag } from '../../routing/tags';
import { otherLocales } from '../chrome';
import { pagesOf } from '../views/paging';
import { renderPerson, type PersonModel, type PublishedElsewhere } from '../views/person';
import { chrome, notFound, redirect, type House } from './answers';
import { listPage } from './listPage';

const SIZE = 30;

type Asked = Extract<ParsedPath, { kind: 'person' }>;

/** What is published in the other languages; which editions these are only the first page shows. */
const elsewhereOf = (
  { payload, names, tallies }: House,
  { id, slug }: PersonFound,
  { language, page }: Asked,
): Promise<PublishedElsewhere[]> =>
  Promise.all(
    otherLocales(language).map(async (other) => ({
      language: other,
      path: personPath(other, slug),
      count: await tallies.works('person', id, other),
      items: page === 1 ? await readNewestBy(payload, names, { id, language: other }, SIZE) : [],
    })),
  );

/** The name as the page's language has it, and every other form of it. */
const nameIn = async (
  { names }: House,
  { id, forms }: PersonFound,
  language: Locale,
): Promise<PersonModel['person']> => {
  const { name = forms[0]?.name ?? '', lang } = (await names.person(id, language)) ?? {};
  return { name, lang, forms: forms.filter((form) => form.name !== name) };
};

/** The page of a person in one language, or a later page of the list. */
export const personPage = async (house: House, path: string, asked: Asked): Promise<Rendered> => {
  const { payload, names, tallies } = house;
  const { language, page } = asked;
  const person = await findPerson(payload, asked.slug);
  if (!person) return notFound(house, language);
  const { id, slug } = person;
  const shares = await countShares(payload, id, language);
  const paging = { of: personPath(language, slug), page, pages: pagesOf(shares.author + shares.translator, SIZE) };
  if (page > paging.pages) return notFound(house, language);
  const canonical = pagedPath(paging.of, language, page);
  if (path !== canonical) return redirect(house, language, canonical);
  const { author, translator } = await readShares(payload, names, { id, language, shares }, { page, size: SIZE });
  const html = renderPerson({
    chrome: await chrome(house, language),
    person: await nameIn(house, person, language),
    count: await tallies.works('person', id, language),
    authored: author,
    translated: translator,
    paging,
    elsewhere: await elsewhereOf(house, person, asked),
  });
  const tags = LOCALES.map((one) => worksTag('person', id, one));
  return listPage(house, language, html, [nameTag('person', id), anyNameTag('person'), ...tags], page);
};
