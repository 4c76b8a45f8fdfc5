import type { Rendered } from '../../platform/pageStore/keptPage';
import type { ParsedPath } from '../../routing/parsePath';
import { DEFAULT_LOCALE } from '../../../locales/index';
import { notFound, type House } from './answers';

export const fixedFile = async (house: House, asked: Extract<ParsedPath, { kind: 'file' }>): Promise<Rendered> =>
  notFound(house, DEFAULT_LOCALE);
