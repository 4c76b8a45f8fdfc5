import { absoluteUrl } from '../../routing/paths';
import { textHtml } from '../markup/textHtml';
import type { FeedEntry } from './feed';

/**
 * The whole text of an entry as HTML. Calls and ways back lead to the edition's page, not to anchors of the entry:
 * feed readers drop ids, or show twenty entries in one document, where the first note of each would have the same one.
 */
export const entryHtml = ({ view, words }: Pick<FeedEntry, 'view' | 'words'>, siteUrl: string): string =>
  textHtml(view, words, { siteUrl, address: absoluteUrl(siteUrl, view.path), whole: false }).join('\n');
