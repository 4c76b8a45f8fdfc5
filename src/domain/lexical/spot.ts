import { isStoredNode, stringAt } from './json';
import type { StoredNode } from './json';
import type { Refusal } from './nodes';

export const MAX_DEPTH = 64;

/** Where narrowing stands: the place in the tree, what may stand there, and the list that refusals go to. */
export type Spot = {
  path: string;
  /** Children of the root stand at depth 1. */
  depth: number;
  within: 'body' | 'note';
  /** Id of the top-level block. */
  block?: string;
  refusals: Refusal[];
};

export type Child = { node: StoredNode; type: string; spot: Spot };

/** Notes down what is not understood here. Returns undefined, so that a narrower can end with it. */
export const refuse = (spot: Spot, found: string, kind: Refusal['kind'] = 'unknown-node'): undefined => {
  const place = spot.block === undefined ? {} : { block: spot.block };
  spot.refusals.push({ kind, path: spot.path, found, ...place });
  return undefined;
};

/** The children that are nodes and not too deep, each with its own spot; the others are refused. */
export const childrenOf = (node: StoredNode, spot: Spot): Child[] => {
  if (!Array.isArray(node.children)) return [];
  return Array.from(node.children as unknown[]).flatMap((child, index) => {
    const at: Spot = { ...spot, path: `${spot.path}.children[${index}]`, depth: spot.depth + 1 };
    const type = isStoredNode(child) ? stringAt(child, 'type') : undefined;
    if (!isStoredNode(child) || type === undefined) return refuse(at, typeof child) ?? [];
    if (at.depth > MAX_DEPTH) return refuse(at, type, 'too-deep') ?? [];
    return [{ node: child, type, spot: at }];
  });
};

export const collect = <T>(children: Child[], narrow: (child: Child) => T | undefined): T[] =>
  children.flatMap((child) => narrow(child) ?? []);
