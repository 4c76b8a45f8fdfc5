import type { Rendered } from '../../platform/pageStore/keptPage';
import type { ParsedPath } from '../../routing/parsePath';
import type { Locale } from '../../../locales/index';
import { notFound, type House } from './answers';

export const sideBySidePage = async (
  house: House,
  path: string,
  asked: Extract<ParsedPath, { kind: 'edition' }>,
  other: Locale,
): Promise<Rendered> => notFound(house, asked.language);
