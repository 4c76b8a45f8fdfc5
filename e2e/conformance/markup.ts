import { markupFaultsOf } from '../../src/testing/markupValidator';
import type { Found } from './found';

/** What html-validate finds in documents, which are mark-up by name. */
export const markupFaults = async (documents: ReadonlyMap<string, string>): Promise<Found[]> => {
  const found: Found[] = [];
  for (const [document, html] of documents) {
    found.push(...(await markupFaultsOf(html)).map((fault) => ({ document, fault })));
  }
  return found;
};
