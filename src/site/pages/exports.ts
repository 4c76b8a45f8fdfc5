import type { Rendered } from '../../platform/pageStore/keptPage';
import type { ParsedPath } from '../../routing/parsePath';
import type { ExportFormat } from '../../routing/paths';
import { notFound, type House } from './answers';

export const exportPage = async (
  house: House,
  path: string,
  asked: Extract<ParsedPath, { kind: 'edition' }>,
  format: ExportFormat,
): Promise<Rendered> => notFound(house, asked.language);
