import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type ElementNode,
} from '@payloadcms/richtext-lexical/lexical';
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text';
import { createEditor, type Klass, type LexicalNode } from '@payloadcms/richtext-lexical/lexical';
import { describe, expect, it } from 'vitest';
import { CallNode } from '../../lexical/CallNode';
import { bareEditor, edit, editorOf, LinkLike, written } from './examples/editor';
import { $insertCall } from './insertCall';

/** The text with a call put where `|` stands; from `‹` to `›` words are marked. */
const insertAt = (text: string, direction: 'forward' | 'backward' = 'forward'): string => {
  const editor = editorOf(text.replace(/[|‹›]/g, ''));
  edit(editor, () => {
    const node = $getRoot().getAllTextNodes()[0]!;
    const start = text.includes('‹') ? text.indexOf('‹') : text.indexOf('|');
    const end = text.includes('›') ? text.indexOf('›') - 1 : start;
    node.select(...((direction === 'forward' ? [start, end] : [end, start]) as [number, number]));
    $insertCall(new CallNode('aa'));
  });
  return written(editor)[0]!;
};

describe('a call', () => {
  it('stands right after the word the caret is at, without a space', () => {
    expect(insertAt('Fener| söndü.')).toBe('Fener{aa} söndü.');
  });

  it('stands after words that are marked, which stay, whichever way they were marked', () => {
    expect(insertAt('‹Fener› söndü.')).toBe('Fener{aa} söndü.');
    expect(insertAt('‹Fener› söndü.', 'backward')).toBe('Fener{aa} söndü.');
  });

  it('leaves no blank before it: one typed on the way to it goes, one between words stays', () => {
    expect(insertAt('Fener |')).toBe('Fener{aa}');
    expect(insertAt('Fener | söndü.')).toBe('Fener{aa} söndü.');
    expect(insertAt('Fener |söndü.')).toBe('Fener{aa} söndü.');
    expect(insertAt('‹Fener ›söndü.')).toBe('Fener{aa} söndü.');
    expect(insertAt('Fener\u00a0|')).toBe('Fener{aa}');
  });

  it('stands where the caret is when no word is before it', () => {
    expect(insertAt('|Fener')).toBe('{aa}Fener');
    expect(insertAt('(|Fener)')).toBe('({aa}Fener)');
    expect(insertAt('  |')).toBe('  {aa}');
  });

  it('leaves the caret behind it, so that the next one stands beside it and words go on', () => {
    const editor = editorOf('Fener söndü.');
    edit(editor, () => {
      $getRoot().getAllTextNodes()[0]!.select(5, 5);
      $insertCall(new CallNode('aa'));
      $insertCall(new CallNode('bb'));
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(' yine');
    });
    expect(written(editor)).toEqual(['Fener{aa}{bb} yine söndü.']);
  });

  it('stands after a link, not in it, wherever in the link the caret is', () => {
    for (const offset of [0, 2, 5]) {
      const editor = bareEditor();
      edit(editor, () => {
        const words = $createTextNode('Fener');
        const link = new LinkLike().append(words);
        $getRoot().append($createParagraphNode().append($createTextNode('Bu '), link, $createTextNode(' söndü')));
        words.select(offset, offset);
        $insertCall(new CallNode('aa'));
      });
      expect(written(editor)).toEqual(['Bu Fener{aa} söndü']);
      const kinds = editor.read(() =>
        $getRoot()
          .getFirstChildOrThrow<ElementNode>()
          .getChildren()
          .map((one) => one.getType()),
      );
      expect(kinds).toEqual(['text', 'link-like', 'call', 'text']);
    }
  });

  it('stands in headings and quotes, and on an empty line', () => {
    const kinds: Klass<LexicalNode>[] = [HeadingNode, QuoteNode];
    const editor = createEditor({
      nodes: [CallNode, ...kinds],
      onError: (error) => {
        throw error;
      },
    });
    edit(editor, () => {
      for (const block of [new HeadingNode('h2'), new QuoteNode(), $createParagraphNode()]) {
        $getRoot().append(block);
        block.select();
        $insertCall(new CallNode('aa'));
      }
    });
    expect(written(editor)).toEqual(['{aa}', '{aa}', '{aa}']);
    expect(
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((one) => one.getType()),
      ),
    ).toEqual(['heading', 'quote', 'paragraph']);
  });

  it('is not put anywhere while there is no caret', () => {
    const editor = editorOf('Fener');
    let isPut = true;
    edit(editor, () => {
      $setSelection(null);
      isPut = $insertCall(new CallNode('aa'));
    });
    expect(isPut).toBe(false);
    expect(written(editor)).toEqual(['Fener']);
  });
});
