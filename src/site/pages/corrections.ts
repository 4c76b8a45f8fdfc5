import type { Rendered } from '../../platform/pageStore/keptPage';
import type { ParsedPath } from '../../routing/parsePath';
import { notFound, type House } from './answers';

export const correctionsPage = async (
  house: House,
  path: string,
  asked: Extract<ParsedPath, { kind: 'corrections' }>,
): Promise<Rendered> => notFound(house, asked.language);
