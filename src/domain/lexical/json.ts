/** A node of stored JSON of which nothing is known yet but that it is an object. */
export type StoredNode = Record<string, unknown>;

export const isStoredNode = (value: unknown): value is StoredNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const stringAt = (node: StoredNode, key: string): string | undefined => {
  const value = node[key];
  return typeof value === 'string' ? value : undefined;
};

/** A value of Lexical's NodeState, which it serializes under the key `$`. */
export const stateAt = (node: StoredNode, key: string): string | undefined =>
  isStoredNode(node.$) ? stringAt(node.$, key) : undefined;

/** The top-level nodes of a serialized editor state, or undefined where `json` is not one. */
export const rootChildren = (json: unknown): unknown[] | undefined =>
  isStoredNode(json) && isStoredNode(json.root) && Array.isArray(json.root.children) ? json.root.children : undefined;
