import { child, descendants, elementsOf, wordsOf, type XmlElement } from '../../xml/element';

const says = (node: XmlElement | undefined): boolean =>
  node !== undefined && (wordsOf(node).trim() !== '' || descendants(node, 'v:imagedata', 'a:blip').length > 0);

/**
 * Of the forms in which a file offers one thing (`mc:AlternateContent`, ECMA-376 part 3) the one for readers that know
 * least, where it says anything; else the first.
 */
export const alternative = (node: XmlElement): XmlElement[] => {
  const fallback = child(node, 'mc:Fallback');
  const choice = child(node, 'mc:Choice');
  return elementsOf(says(fallback) || !choice ? fallback : choice);
};
