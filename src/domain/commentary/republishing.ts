import { licenceAddress } from './licence';
import type { Rights } from './model';
import type { Republishing } from './viewModel';

/**
 * Whether others may publish the text again: what the rights say, else whether a known open licence lets them. Readers:
 * the article's page, its exports for republishing, the machine-readable rights.
 */
export const republishingOf = ({ republishing, licence, republishTerms }: Rights): Republishing => ({
  allowed: republishing ? republishing === 'allowed' : licenceAddress(licence) !== undefined,
  ...(republishTerms?.trim() ? { terms: republishTerms.trim() } : {}),
});
