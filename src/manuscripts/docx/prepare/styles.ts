import { child, elementsOf, valueOf, type XmlElement } from '../../xml/element';

/** The styles of a Word file, as far as a manuscript asks them. */
export type Styles = {
  /** A property of the first style in the chain from `id` upwards that has it, e.g. `w:b` of its run properties. */
  find: (id: string | undefined, within: 'w:rPr' | 'w:pPr', name: string) => XmlElement | undefined;
  /** The names of a style and of those it is based on, nearest first, in lower case. */
  names: (id: string | undefined) => string[];
  /** A property of the run properties that all text of the file begins with. */
  ofAll: (name: string) => XmlElement | undefined;
  /** The style of paragraphs that name none. */
  ofParagraphs: string | undefined;
};

const LONGEST_CHAIN = 20;

/** Reads `styles.xml` (ECMA-376, part 1, section 17.7). Word writes its own styles' names in English in every language. */
export const readStyles = (root: XmlElement | undefined): Styles => {
  const styles = new Map<string, XmlElement>();
  let ofParagraphs: string | undefined;
  for (const style of elementsOf(root)) {
    const { 'w:styleId': id, 'w:type': type, 'w:default': isDefault } = style.attributes;
    if (style.name !== 'w:style' || id === undefined || styles.has(id)) continue;
    styles.set(id, style);
    if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) ofParagraphs = id;
  }
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    for (let style = styles.get(id ?? ''); style && found.length < LONGEST_CHAIN;) {
      found.push(style);
      style = styles.get(valueOf(style, 'w:basedOn') ?? '');
    }
    return found;
  };
  const defaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  return {
    find: (id, within, name) => {
      for (const style of chain(id)) {
        const found = child(child(style, within), name);
        if (found) return found;
      }
      return undefined;
    },
    names: (id) => chain(id).map((style) => (valueOf(style, 'w:name') ?? '').toLowerCase()),
    ofAll: (name) => child(defaults, name),
    ofParagraphs,
  };
};
