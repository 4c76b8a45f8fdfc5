/** An element of a part of a Word file; names carry our prefixes (`namespaces.ts`), whatever the file's own are. */
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlNode[] };
export type XmlNode = XmlElement | string;

export const element = (
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The child elements of an element. */
export const elementsOf = (parent: XmlElement | undefined): XmlElement[] => parent?.children.filter(isElement) ?? [];

/** The first child of that name. */
export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(parent).find((node) => node.name === name);

/** `w:val` of the first child of that name. */
export const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes['w:val'];

/** All elements of some names below an element, in the order of the file. */
export const descendants = (parent: XmlElement, ...names: string[]): XmlElement[] =>
  elementsOf(parent).flatMap((node) => [...(names.includes(node.name) ? [node] : []), ...descendants(node, ...names)]);

/** The characters directly in an element. */
export const charactersOf = (node: XmlElement): string =>
  node.children.filter((inner) => typeof inner === 'string').join('');

/** The words of an element as Word shows them, deleted ones left out. */
export const wordsOf = (node: XmlElement): string =>
  elementsOf(node)
    .map((inner) => {
      if (inner.name === 'w:t' || inner.name === 'm:t' || inner.name === 'a:t') return charactersOf(inner);
      if (inner.name === 'w:tab' || inner.name === 'w:br' || inner.name === 'w:cr') return ' ';
      if (inner.name === 'w:del' || inner.name === 'w:moveFrom') return '';
      return wordsOf(inner) + (inner.name === 'w:p' ? ' ' : '');
    })
    .join('');
