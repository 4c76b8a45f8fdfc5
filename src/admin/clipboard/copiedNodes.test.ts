import {
  $createNodeSelection,
  $createRangeSelection,
  $getRoot,
  $setSelection,
  createEditor,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical';
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list';
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text';
import { describe, expect, it } from 'vitest';
import { callsOf, plainText } from '../../domain/lexical/walk';
import type { Block, Inline } from '../../domain/lexical/nodes';
import { bodyToLexical } from '../../domain/lexical/toLexical';
import { CallNode } from '../../lexical/CallNode';
import { $copiedNodes } from './copiedNodes';
import { narrowPiece } from './narrowPiece';

const text = (words: string): Inline => ({ type: 'text', text: words, marks: [] });
const call = (noteKey: string): Inline => ({ type: 'call', noteKey });

const editorWith = (...blocks: Block[]): LexicalEditor => {
  const editor = createEditor({
    nodes: [CallNode, HeadingNode, ListNode, ListItemNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setEditorState(editor.parseEditorState(JSON.stringify(bodyToLexical(blocks))));
  return editor;
};

const textNode = (words: string): TextNode =>
  $getRoot()
    .getAllTextNodes()
    .find((node) => node.getTextContent() === words)!;

const copied = (editor: LexicalEditor, from: [string, number], to: [string, number]) => {
  let nodes: unknown = null;
  const copy = () => {
    const selection = $createRangeSelection();
    selection.anchor.set(textNode(from[0]).getKey(), from[1], 'text');
    selection.focus.set(textNode(to[0]).getKey(), to[1], 'text');
    $setSelection(selection);
    nodes = $copiedNodes(selection);
  };
  editor.update(copy, { discrete: true });
  return narrowPiece(nodes, []);
};

const lines = (blocks: Block[]) => plainText(blocks).split('\n');

describe('what is copied', () => {
  const line: Block = { type: 'paragraph', children: [text('Fener söndü'), call('aa'), text(' ve yandı'), call('bb')] };

  it('is the words and the calls between the two ends, of one line no block', () => {
    const { blocks, isLine } = copied(editorWith(line), ['Fener söndü', 6], [' ve yandı', 3]);
    expect(isLine).toBe(true);
    expect(lines(blocks)).toEqual(['söndü ve']);
    expect(callsOf(blocks)).toEqual([{ noteKey: 'aa' }]);
  });

  it('is the same when it was marked backwards', () => {
    const { blocks } = copied(editorWith(line), [' ve yandı', 3], ['Fener söndü', 6]);
    expect(lines(blocks)).toEqual(['söndü ve']);
  });

  it('is whole blocks with their ids where it reaches over several', () => {
    const editor = editorWith(
      { type: 'heading', id: 'p3', level: 2, children: [text('Başlık')] },
      { type: 'paragraph', id: 'p4', children: [text('Orta'), call('aa')] },
      { type: 'paragraph', id: 'p5', children: [text('Son söz')] },
    );
    const { blocks, isLine } = copied(editor, ['Başlık', 3], ['Son söz', 3]);
    expect(isLine).toBe(false);
    expect(blocks.map(({ type, id }) => [type, id])).toEqual([
      ['heading', 'p3'],
      ['paragraph', 'p4'],
      ['paragraph', 'p5'],
    ]);
    expect(lines(blocks)).toEqual(['lık', 'Orta', 'Son']);
  });

  it('is a list where it reaches over several items', () => {
    const items = ['bir', 'iki', 'üç'].map((words) => ({ children: [text(words)] }));
    const { blocks } = copied(editorWith({ type: 'list', ordered: true, items }), ['bir', 0], ['iki', 3]);
    expect(blocks).toMatchObject([{ type: 'list', ordered: true, items: items.slice(0, 2) }]);
  });

  it('is a call alone where that is picked', () => {
    const editor = editorWith(line);
    let nodes: unknown = null;
    const pick = () => {
      const picked = $createNodeSelection();
      const isCall = (node: LexicalNode) => node.getType() === 'call';
      picked.add($getRoot().getFirstChildOrThrow<ElementNode>().getChildren().find(isCall)!.getKey());
      nodes = $copiedNodes(picked);
    };
    editor.update(pick, { discrete: true });
    expect(nodes).toMatchObject([{ type: 'call', noteKey: 'aa' }]);
  });

  it('leaves the text as it was', () => {
    const editor = editorWith(line);
    const before = JSON.stringify(editor.getEditorState());
    copied(editor, ['Fener söndü', 6], [' ve yandı', 3]);
    expect(JSON.stringify(editor.getEditorState())).toBe(before);
  });
});
