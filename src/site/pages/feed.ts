import type { Rendered } from '../../platform/pageStore/keptPage';
import type { ParsedPath } from '../../routing/parsePath';
import { notFound, type House } from './answers';

export const feedPage = async (
  house: House,
  path: string,
  asked: Extract<ParsedPath, { kind: 'feed' }>,
): Promise<Rendered> => notFound(house, asked.language);
