import { $getRoot, $getSelection, createEditor, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@payloadcms/richtext-lexical/lexical/rich-text';
import { describe, expect, it } from 'vitest';
import { narrowBody } from '../../domain/lexical/narrow';
import type { Block, Inline } from '../../domain/lexical/nodes';
import { bodyToLexical } from '../../domain/lexical/toLexical';
import { textOf, runsOf } from '../../domain/lexical/walk';
import { CallNode } from '../../lexical/CallNode';
import { $rememberCaret } from './caretOver';
import { $insertBlocks, $withoutMarked } from './insertPiece';

const text = (words: string): Inline => ({ type: 'text', text: words, marks: [] });
const paragraph = (words: string): Block => ({ type: 'paragraph', children: [text(words)] });
const heading = (words: string): Block => ({ type: 'heading', level: 2, children: [text(words)] });

const editorWith = (...blocks: Block[]): LexicalEditor => {
  const editor = createEditor({
    nodes: [CallNode, HeadingNode, QuoteNode, ListNode, ListItemNode],
    onError: (error) => {
      throw error;
    },
  });
  registerRichText(editor);
  editor.setEditorState(editor.parseEditorState(JSON.stringify(bodyToLexical(blocks))));
  return editor;
};

const shown = (editor: LexicalEditor) =>
  narrowBody(JSON.parse(JSON.stringify(editor.getEditorState()))).blocks.map(
    (block) => `${block.type}: ${runsOf(block).map(textOf).join('/')}`,
  );

/** Puts blocks in the place of what stands from one letter to another of the first line, then types a sign. */
const put = (editor: LexicalEditor, from: number, to: number, blocks: Block[], isLine = false) => {
  const act = () => {
    $getRoot().getAllTextNodes()[0]!.select(from, to);
    $insertBlocks(editor, $withoutMarked($getSelection()!), { blocks, isLine, into: 'body' });
    $getSelection()!.insertText('|');
  };
  editor.update(act, { discrete: true });
  return shown(editor);
};

describe('what is pasted', () => {
  it('goes into the line where it is part of one, in the place of what was marked', () => {
    expect(put(editorWith(paragraph('Fener söndü.')), 0, 5, [paragraph('Işık')], true)).toEqual([
      'paragraph: Işık| söndü.',
    ]);
  });

  it('divides the line it comes to where it is several blocks', () => {
    const blocks = [paragraph('bir'), paragraph('iki')];
    expect(put(editorWith(paragraph('Fener söndü.')), 5, 5, blocks)).toEqual([
      'paragraph: Fenerbir',
      'paragraph: iki| söndü.',
    ]);
  });

  it('keeps a heading a heading at the end of a line, in its middle and at its beginning', () => {
    const blocks = [heading('Başlık'), paragraph('iki')];
    const ends = ['heading: Başlık', 'paragraph: iki|'];
    expect(put(editorWith(paragraph('Fener.')), 6, 6, blocks)).toEqual(['paragraph: Fener.', ...ends]);
    expect(put(editorWith(paragraph('Fener.')), 0, 0, blocks)).toEqual(['heading: Başlık', 'paragraph: iki|Fener.']);
    expect(put(editorWith(paragraph('Fener.')), 3, 3, blocks)).toEqual([
      'paragraph: Fen',
      'heading: Başlık',
      'paragraph: iki|er.',
    ]);
  });

  it('keeps a list a list', () => {
    const list: Block = {
      type: 'list',
      ordered: true,
      items: [{ children: [text('bir')] }, { children: [text('iki')] }],
    };
    expect(put(editorWith(paragraph('Fener.')), 6, 6, [list])).toEqual(['paragraph: Fener.', 'list: bir/iki|']);
  });

  it('takes nothing away where nothing of it may stand there', () => {
    expect(put(editorWith(paragraph('Fener.')), 6, 6, [])).toEqual(['paragraph: Fener.|']);
  });
});

describe('the caret', () => {
  it('stays where it was written on while something was put in before it, or after it', () => {
    for (const [caret, expected] of [
      [9, 'FenerYENİ sön|dü.'],
      [2, 'Fe|nerYENİ söndü.'],
    ] as const) {
      const editor = editorWith(paragraph('Fener söndü.'));
      const act = () => {
        const [word] = $getRoot().getAllTextNodes();
        const writing = word!.select(caret, caret).clone();
        const place = word!.select(5, 5);
        const restore = $rememberCaret(writing, place);
        $insertBlocks(editor, place, { blocks: [paragraph('YENİ')], isLine: true, into: 'body' });
        expect(restore()).toBe(true);
        $getSelection()!.insertText('|');
      };
      editor.update(act, { discrete: true });
      expect(shown(editor)).toEqual([`paragraph: ${expected}`]);
    }
  });
});
