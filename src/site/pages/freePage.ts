import type { Rendered } from '../../platform/pageStore/keptPage';
import type { ParsedPath } from '../../routing/parsePath';
import { type House } from './answers';

/** A page of the house's own; null where it has none at that address. */
export const freePage = async (
  house: House,
  path: string,
  asked: Extract<ParsedPath, { kind: 'series' }>,
): Promise<Rendered | null> => null;
