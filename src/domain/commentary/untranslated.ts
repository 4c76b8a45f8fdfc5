import type { Block, Inline, List, Paragraph } from '../lexical/nodes';
import { flatten } from '../lexical/walk';

type Renamed = (run: Inline[]) => Inline[];

const emptyList = (list: List, callsOf: Renamed): List => ({
  ...list,
  items: list.items.map(({ children, nested }) => ({
    children: callsOf(children),
    ...(nested ? { nested: emptyList(nested, callsOf) } : {}),
  })),
});

const emptyBlock = (block: Block, callsOf: Renamed): Block => {
  switch (block.type) {
    case 'picture':
    case 'rule':
      return block;
    case 'list':
      return emptyList(block, callsOf);
    case 'table': {
      const paragraph = ({ children, ...own }: Paragraph): Paragraph => ({ ...own, children: callsOf(children) });
      const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, children: cell.children.map(paragraph) })));
      return { ...block, rows };
    }
    default:
      return { ...block, children: callsOf(block.children) };
  }
};

/**
 * A text as its translator finds it: every block with its id, its kind and its parts, every call in its block, and no
 * word. `keys` gives the translation's key for each of the original's notes.
 */
export const untranslated = (blocks: Block[], keys: ReadonlyMap<string, string>): Block[] =>
  blocks.map((block) =>
    emptyBlock(block, (run) =>
      flatten(run).flatMap((inline) =>
        inline.type === 'call' ? [{ ...inline, noteKey: keys.get(inline.noteKey) ?? inline.noteKey }] : [],
      ),
    ),
  );
