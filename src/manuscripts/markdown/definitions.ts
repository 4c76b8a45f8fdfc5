import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';

export type Definitions = { footnotes: FootnoteDefinition[]; links: Definition[] };

/** Footnote and link definitions of a tree in the order of the file; they may stand in lists and quotes too. */
export const definitionsIn = (root: Root): Definitions => {
  const found: Definitions = { footnotes: [], links: [] };
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'footnoteDefinition') found.footnotes.push(node);
    if (node.type === 'definition') found.links.push(node);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return found;
};

/** Definitions by their identifiers; as in CommonMark, the first of two equal ones counts. */
export const firstByIdentifier = <T extends { identifier: string }>(definitions: T[]): Map<string, T> => {
  const first = new Map<string, T>();
  for (const definition of definitions)
    if (!first.has(definition.identifier)) first.set(definition.identifier, definition);
  return first;
};
