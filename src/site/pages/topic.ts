import type { Rendered } from '../../platform/pageStore/keptPage';
import type { ParsedPath } from '../../routing/parsePath';
import { notFound, type House } from './answers';

export const topicPage = async (
  house: House,
  path: string,
  asked: Extract<ParsedPath, { kind: 'topic' }>,
): Promise<Rendered> => notFound(house, asked.language);
