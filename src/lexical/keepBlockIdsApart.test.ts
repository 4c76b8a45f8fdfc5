import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getState,
  $parseSerializedNode,
  createEditor,
  RootNode,
  type LexicalEditor,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../domain/lexical/nodes';
import { bodyToLexical } from '../domain/lexical/toLexical';
import { blockIdState } from './blockIdState';
import { $keepBlockIdsApart } from './keepBlockIdsApart';

const paragraph = (id: string, text: string): Paragraph => ({
  type: 'paragraph',
  id,
  children: [{ type: 'text', text, marks: [], lang: 'hy' }],
});

const editorWith = (...texts: [id: string, text: string][]): LexicalEditor => {
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.registerNodeTransform(RootNode, (root) => $keepBlockIdsApart(root, editor.getEditorState()));
  const stored = bodyToLexical(texts.map(([id, text]) => paragraph(id, text)));
  editor.setEditorState(editor.parseEditorState(JSON.stringify(stored)));
  return editor;
};

const ids = (editor: LexicalEditor) =>
  editor.read(() =>
    $getRoot()
      .getChildren()
      .map((block) => [$getState(block, blockIdState), block.getTextContent()]),
  );

describe('ids of blocks in the editor', () => {
  it('stay what they are when a text is typed in, with the language marks beside them', () => {
    const editor = editorWith(['p1', 'bir'], ['p7', 'iki']);
    editor.update(() => $getRoot().getLastDescendant<TextNode>()?.setTextContent('iki buçuk'), { discrete: true });
    editor.update(() => void $getRoot().append($createParagraphNode().append($createTextNode('yeni'))), {
      discrete: true,
    });
    const { children } = JSON.parse(JSON.stringify(editor.getEditorState())).root;
    expect(children.map((child: { $?: unknown }) => child.$)).toEqual([
      { blockId: 'p1' },
      { blockId: 'p7' },
      undefined,
    ]);
    expect(children[1].children[0].$).toEqual({ lang: 'hy' });
  });

  it('stay with the original when a copy is pasted before it', () => {
    const editor = editorWith(['p1', 'bir'], ['p2', 'iki']);
    const copied = JSON.parse(JSON.stringify(editor.getEditorState())).root.children[1];
    editor.update(() => $getRoot().getFirstChildOrThrow().insertBefore($parseSerializedNode(copied)), {
      discrete: true,
    });
    expect(ids(editor)).toEqual([
      [undefined, 'iki'],
      ['p1', 'bir'],
      ['p2', 'iki'],
    ]);
  });

  it('stay with the original when a copy is pasted after it, twice', () => {
    const editor = editorWith(['p1', 'bir']);
    const copied = JSON.parse(JSON.stringify(editor.getEditorState())).root.children[0];
    editor.update(() => void $getRoot().append($parseSerializedNode(copied), $parseSerializedNode(copied)), {
      discrete: true,
    });
    expect(ids(editor).map(([id]) => id)).toEqual(['p1', undefined, undefined]);
  });

  it('move with a block that is cut and pasted', () => {
    const editor = editorWith(['p1', 'bir'], ['p2', 'iki']);
    const cut = JSON.parse(JSON.stringify(editor.getEditorState())).root.children[0];
    editor.update(() => $getRoot().getFirstChildOrThrow().remove(), { discrete: true });
    editor.update(() => void $getRoot().append($parseSerializedNode(cut)), { discrete: true });
    expect(ids(editor)).toEqual([
      ['p2', 'iki'],
      ['p1', 'bir'],
    ]);
  });
});
