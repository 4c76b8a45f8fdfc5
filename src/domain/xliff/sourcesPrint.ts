import { hashOf } from '../text/hash';
import { baseOfCallCode } from './callCode';
import { wordsIn, type Coded } from './coded';

/** What a coded run says that a tool may not change in a source: its words, and its calls in their order. */
export const gistOf = (coded: readonly Coded[]): string =>
  JSON.stringify([
    wordsIn(coded),
    coded.flatMap((one) => (one.is === 'alone' && baseOfCallCode(one.id) !== undefined ? [one.id] : [])),
  ]);

/** All sources in one short word: equal as long as the original is what it was. */
export const sourcesPrint = (units: readonly { id: string; source: Coded[] }[]): string =>
  hashOf(JSON.stringify(units.map(({ id, source }) => [id, gistOf(source)])));
