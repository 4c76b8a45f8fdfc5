import type { Element, ElementContent, Root, RootContent } from 'hast';

export type Node = RootContent | ElementContent | Root;

export const isElement = (node: Node | undefined): node is Element => node?.type === 'element';

export const childrenOf = (node: Node): (RootContent | ElementContent)[] => ('children' in node ? node.children : []);

/** Every element below a node, in the order of the page. */
export const elementsIn = (node: Node): Element[] => {
  const found: Element[] = [];
  const waiting: Node[] = childrenOf(node).toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (isElement(next)) found.push(next);
    waiting.push(...childrenOf(next).toReversed());
  }
  return found;
};

/** The words below a node. */
export const wordsOf = (node: Node): string =>
  node.type === 'text' ? node.value : childrenOf(node).map(wordsOf).join('');

/** An attribute as text; one that holds several words has them apart by spaces. */
export const attribute = (element: Element, name: string): string => {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
};

export const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** The element that each element stands in. */
export const parentsIn = (root: Node): Map<Node, Node> => {
  const parents = new Map<Node, Node>();
  for (const node of [root, ...elementsIn(root)]) for (const child of childrenOf(node)) parents.set(child, node);
  return parents;
};
