import type { CslRecord } from '../../domain/citation/record';

/** A record as a CSL-JSON file: an array of one item, as CSL 1.0.2 has it. */
export const toCslJson = (record: CslRecord): string => `${JSON.stringify([record], null, 2)}\n`;
