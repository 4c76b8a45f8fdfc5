import type { Rendered } from '../../platform/pageStore/keptPage';
import type { ParsedPath } from '../../routing/parsePath';
import { notFound, type House } from './answers';

export const nameIndexPage = async (
  house: House,
  path: string,
  asked: Extract<ParsedPath, { kind: 'topics' | 'people' }>,
): Promise<Rendered> => notFound(house, asked.language);
