import { isStoredNode, stateAt, stringAt } from './json';
import type { StoredNode } from './json';

/** Six digits are more blocks than any text has; a longer id was not given by us. */
const BLOCK_ID = /^p([1-9]\d{0,5})$/;

/** The n of a block id `p<n>`, or undefined where `id` is not one. */
export const blockIdNumber = (id: string | undefined): number | undefined => {
  const digits = id === undefined ? undefined : BLOCK_ID.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/**
 * The block id that a stored top-level node carries.
 * It is NodeState; but Payload's upload node drops state when it is read and keeps its own `id`, so a picture's id stands there.
 */
export const blockIdOf = (node: StoredNode): string | undefined => {
  const id = node.type === 'upload' ? stringAt(node, 'id') : stateAt(node, 'blockId');
  return blockIdNumber(id) === undefined ? undefined : id;
};

/** The same node carrying `id`. */
export const withBlockId = <T extends StoredNode>(node: T, id: string): T => {
  if (node.type === 'upload') return { ...node, id };
  return { ...node, $: { ...(isStoredNode(node.$) ? node.$ : {}), blockId: id } };
};
