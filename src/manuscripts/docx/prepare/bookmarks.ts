import { element, elementsOf, type XmlElement } from '../../xml/element';
import { isForged } from './mark';

const isReference = ({ name }: XmlElement): boolean => /^w:(?:foot|end)noteReference$/.test(name);

/**
 * The note references that bookmarks stand round: Word's and LibreOffice's way to refer to a note a second time is a
 * field that names such a bookmark. A bookmark round words as well is none.
 */
export const noteBookmarks = (root: XmlElement): Map<string, XmlElement> => {
  const found = new Map<string, XmlElement>();
  const open = new Map<string, { name: string; references: XmlElement[]; words: boolean }>();
  const visit = (node: XmlElement): void => {
    const { 'w:id': id = '', 'w:name': name = '' } = node.attributes;
    if (node.name === 'w:bookmarkStart') open.set(id, { name, references: [], words: false });
    else if (node.name === 'w:bookmarkEnd') {
      const { name: ended, references, words } = open.get(id) ?? { references: [], words: true };
      const [reference, ...more] = references;
      if (ended !== undefined && reference && more.length === 0 && !words) found.set(ended, reference);
      open.delete(id);
    } else if (isReference(node)) for (const bookmark of open.values()) bookmark.references.push(node);
    else if (node.name === 'w:t') for (const bookmark of open.values()) bookmark.words = true;
    else elementsOf(node).forEach(visit);
  };
  visit(root);
  return found;
};

/** The beginning of a bookmark of the file's own, by its name. */
export const bookmark = ({ attributes }: XmlElement): XmlElement[] => {
  const name = attributes['w:name'] ?? '';
  return name === '' || isForged(name) ? [] : [element('w:bookmarkStart', { 'w:name': name })];
};
