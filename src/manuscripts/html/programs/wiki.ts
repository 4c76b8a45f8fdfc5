import { elementsIn } from '../tree';
import { hasClass, takeOut, type Shape } from './shape';

/** MediaWiki's tools in the text: edit links, arrows back from notes, words for screen readers. */
const TOOLS = ['mw-editsection', 'mw-jump-link', 'mw-cite-backlink', 'cite-accessibility-label'];

/** What MediaWiki prints for its own use goes; `cite` in its notes holds all of one, and not a title, which is set in italics. */
export const wiki: Shape = (root) => {
  takeOut(root, (element) => hasClass(element, ...TOOLS));
  const notes = elementsIn(root).filter((element) => hasClass(element, 'reference-text'));
  for (const element of notes.flatMap(elementsIn)) if (element.tagName === 'cite') element.tagName = 'span';
  return [];
};
