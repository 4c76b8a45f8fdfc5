import type { NarrowedText } from '../../domain/commentary/narrowEdition';
import { addressesOf } from '../../domain/translating/addresses';
import type { LinkHint } from '../../domain/translating/hints';
import { editionLinked } from '../../routing/editionLink';

/** Whether a translation still leads to what the original leads to, or to the edition in its own language, or to neither. */
export type LinkState = 'toSwap' | 'swapped' | 'absent';

/** How a translation stands to each of some links of its original. */
export const linkStates = (
  translation: Pick<NarrowedText, 'blocks' | 'notes'>,
  links: readonly LinkHint[],
  siteUrl: string,
): LinkState[] => {
  const found = addressesOf(translation).map(({ address }) => editionLinked(address, siteUrl)?.edition);
  const editions = new Set(found);
  return links.map(({ from, to }) => (editions.has(from) ? 'toSwap' : editions.has(to.short) ? 'swapped' : 'absent'));
};
