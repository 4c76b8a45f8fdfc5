import type { Element, Root } from 'hast';
import type { ProblemKind } from '../../../domain/commentary/problem';
import { attribute, childrenOf, isElement, type Node } from '../tree';

/** What was taken out of a page and has words that somebody wrote. */
export type Told = { kind: ProblemKind; node: Node; words: string };

/** Brings what one program writes into the shapes of any page, in the tree itself. */
export type Shape = (root: Root) => Told[];

/** Whether an element has one of these classes. */
export const hasClass = (element: Element, ...names: string[]): boolean => {
  const own = attribute(element, 'className').split(' ');
  return names.some((name) => own.includes(name));
};

export const styleOf = (element: Element): string => attribute(element, 'style').toLowerCase();

/** Takes the elements out of the tree that `isGone` names; what stands in them goes with them. */
export const takeOut = (node: Node, isGone: (element: Element) => boolean): Element[] => {
  const gone: Element[] = [];
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!('children' in next)) continue;
    const found = childrenOf(next).filter((child): child is Element => isElement(child) && isGone(child));
    if (found.length > 0) {
      const out = new Set<Node>(found);
      next.children = childrenOf(next).filter((child) => !out.has(child)) as Element['children'];
      gone.push(...found);
    }
    waiting.push(...childrenOf(next).toReversed());
  }
  return gone;
};
