import type { Rendered } from '../../platform/pageStore/keptPage';
import { countAmended, readAmended } from '../../queries/amended';
import type { ParsedPath } from '../../routing/parsePath';
import { correctionsPath, pagedPath } from '../../routing/paths';
import { anyNameTag, correctionsTag } from '../../routing/tags';
import { renderCorrections } from '../views/corrections';
import { pagesOf } from '../views/paging';
import { chrome, notFound, redirect, type House } from './answers';
import { listPage } from './listPage';

const SIZE = 30;

/** The list of what was corrected or withdrawn in a language. */
export const correctionsPage = async (
  house: House,
  path: string,
  asked: Extract<ParsedPath, { kind: 'corrections' }>,
): Promise<Rendered> => {
  const { payload, names } = house;
  const { language, page } = asked;
  const total = await countAmended(payload, language);
  const paging = { of: correctionsPath(language), page, pages: pagesOf(total, SIZE) };
  if (page > paging.pages) return notFound(house, language);
  const canonical = pagedPath(paging.of, language, page);
  if (path !== canonical) return redirect(house, language, canonical);
  const entries = await readAmended(payload, names, language, { page, size: SIZE });
  const html = renderCorrections({ chrome: await chrome(house, language), entries, paging });
  return listPage(house, language, html, [correctionsTag(language), anyNameTag('person')], page);
};
