import { blockIdOf } from './blockId';
import { isStoredNode } from './json';
import { narrowInlines } from './narrowInlines';
import { narrowList } from './narrowList';
import { narrowTable } from './narrowTable';
import type { Block, Heading, Narrowed, Paragraph, Picture } from './nodes';
import { childrenOf, collect, refuse } from './spot';
import type { Child, Spot } from './spot';

const LEVELS: Record<string, Heading['level']> = { h2: 2, h3: 3, h4: 4 };

const narrowHeading = ({ node, spot }: Child): Heading | undefined => {
  const tag = typeof node.tag === 'string' ? node.tag : '';
  const level = Object.hasOwn(LEVELS, tag) ? LEVELS[tag] : undefined;
  if (level === undefined) return refuse(spot, `heading ${tag}`.trim());
  return { type: 'heading', level, children: narrowInlines(childrenOf(node, spot)) };
};

const narrowPicture = ({ node, spot }: Child): Picture | undefined => {
  const id = isStoredNode(node.value) ? node.value.id : node.value;
  const known = (typeof id === 'string' && id !== '') || typeof id === 'number';
  if (node.relationTo !== 'media' || !known) return refuse(spot, 'upload');
  return { type: 'picture', media: String(id) };
};

const narrowBlock = (child: Child): Block | undefined => {
  const { node, type, spot } = child;
  switch (type) {
    case 'paragraph':
    case 'quote':
      return { type, children: narrowInlines(childrenOf(node, spot)) };
    case 'heading':
      return narrowHeading(child);
    case 'list':
      return narrowList(child);
    case 'table':
      return narrowTable(child);
    case 'upload':
      return narrowPicture(child);
    case 'horizontalrule':
      return { type: 'rule' };
    default:
      return refuse(spot, type);
  }
};

const narrowParagraph = (child: Child): Paragraph | undefined => {
  const block = child.type === 'paragraph' ? narrowBlock(child) : refuse(child.spot, child.type);
  return block?.type === 'paragraph' ? block : undefined;
};

const narrowRoot = <T extends Block>(
  json: unknown,
  within: Spot['within'],
  narrow: (child: Child) => T | undefined,
): Narrowed<T> => {
  const spot: Spot = { path: 'root', depth: 0, within, refusals: [] };
  if (json === null || json === undefined || json === '') return { blocks: [], refusals: [] };
  const root = isStoredNode(json) ? json.root : undefined;
  if (!isStoredNode(root) || !Array.isArray(root.children)) {
    refuse(spot, typeof json);
    return { blocks: [], refusals: spot.refusals };
  }
  const blocks = collect(childrenOf(root, spot), (child) => {
    const id = blockIdOf(child.node);
    const block = narrow({ ...child, spot: { ...child.spot, block: id } });
    return block && id !== undefined ? { ...block, id } : block;
  });
  return { blocks, refusals: spot.refusals };
};

/**
 * Reads a stored body: Lexical's serialized editor state, of which nothing is believed.
 * Returns what an edition's body may hold; everything else is named in `refusals`. Never throws.
 */
export const narrowBody = (json: unknown): Narrowed<Block> => narrowRoot(json, 'body', narrowBlock);

/** Reads a stored note: paragraphs with bold, italic, links, line breaks and language marks, no calls. Never throws. */
export const narrowNote = (json: unknown): Narrowed<Paragraph> => narrowRoot(json, 'note', narrowParagraph);
