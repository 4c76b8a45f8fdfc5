import type { Inline } from '../lexical/nodes';
import { addressesIn } from './bareAddresses';

/** Every address a run of words leads to, by a link or as bare words, in reading order. */
export const addressesInRun = (run: Inline[]): string[] =>
  run.flatMap((inline) => {
    if (inline.type === 'text') return addressesIn(inline.text).map(({ address }) => address);
    return inline.type === 'link' ? [inline.href, ...addressesInRun(inline.children)] : [];
  });
