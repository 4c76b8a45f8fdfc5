import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  createEditor,
  type LexicalEditor,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical';
import { registerRichText } from '@payloadcms/richtext-lexical/lexical/rich-text';
import { describe, expect, it } from 'vitest';
import { bodyToLexical } from '../../domain/lexical/toLexical';
import { keepPlace, type KeptPlace } from './keptPlace';

const editorWith = (...lines: string[]): LexicalEditor => {
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  registerRichText(editor);
  const blocks = lines.map((text) => ({
    type: 'paragraph' as const,
    children: text === '' ? [] : [{ type: 'text' as const, text, marks: [] }],
  }));
  editor.setEditorState(editor.parseEditorState(JSON.stringify(bodyToLexical(blocks))));
  return editor;
};

const selected = (): RangeSelection => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) throw new Error('nothing selected');
  return selection;
};

const inUpdate = <T>(editor: LexicalEditor, act: () => T): T => {
  const done: T[] = [];
  editor.update(() => void done.push(act()), { discrete: true });
  return done[0]!;
};

/** Keeps the place at `offset` of the last line, and gives the caret to what is done meanwhile. */
const keptIn = (editor: LexicalEditor, offset: number): KeptPlace =>
  keepPlace(
    editor,
    inUpdate(editor, () => {
      const text = $getRoot().getAllTextNodes().at(-1);
      if (text) text.select(offset, offset);
      else $getRoot().getLastChildOrThrow<never>();
      return selected().clone();
    }),
  );

const write = (editor: LexicalEditor, line: number, offset: number, act: (caret: RangeSelection) => void) =>
  inUpdate(editor, () => {
    $getRoot().getAllTextNodes()[line]!.select(offset, offset);
    act(selected());
  });

const marked = (editor: LexicalEditor, place: KeptPlace): string =>
  inUpdate(editor, () => {
    place.$selection()!.insertText('|');
    return $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('/');
  });

describe('the place of a paste that is waited for', () => {
  it('stays before what is written at it meanwhile', () => {
    const editor = editorWith('Fener söndü');
    const place = keptIn(editor, 5);
    write(editor, 0, 5, (caret) => caret.insertText('ler'));
    expect(marked(editor, place)).toBe('Fener|ler söndü');
  });

  it('moves with its words when something is written or taken away before it', () => {
    const editor = editorWith('Fener söndü');
    const place = keptIn(editor, 5);
    write(editor, 0, 0, (caret) => caret.insertText('Ah, '));
    expect(marked(editor, place)).toBe('Ah, Fener| söndü');
    const other = keptIn(editor, 10);
    write(editor, 0, 4, (caret) => {
      caret.anchor.set(caret.anchor.key, 0, 'text');
      caret.removeText();
    });
    expect(marked(editor, other)).toBe('Fener|| söndü');
  });

  it('stays where it is when something is written after it or in another block', () => {
    const editor = editorWith('Önce', 'Fener söndü');
    const place = keptIn(editor, 5);
    write(editor, 1, 11, (caret) => caret.insertText('.'));
    write(editor, 0, 0, (caret) => caret.insertText('x'));
    expect(marked(editor, place)).toBe('xÖnce/Fener| söndü.');
  });

  it('goes into the new block where its line was broken before it', () => {
    const editor = editorWith('Fener söndü');
    const place = keptIn(editor, 9);
    write(editor, 0, 6, (caret) => void caret.insertParagraph());
    expect(marked(editor, place)).toBe('Fener /sön|dü');
  });

  it('is gone with the words it stood in', () => {
    const editor = editorWith('Önce', 'Fener söndü');
    const place = keptIn(editor, 5);
    inUpdate(editor, () => $getRoot().getLastChildOrThrow().remove());
    expect(inUpdate(editor, () => place.$selection())).toBeNull();
  });

  it('can be an empty line, before what is written into it', () => {
    const editor = editorWith('');
    const empty = inUpdate(editor, () => {
      $getRoot().selectEnd();
      return selected().clone();
    });
    const place = keepPlace(editor, empty);
    inUpdate(editor, () => {
      $getRoot().selectEnd();
      selected().insertText('yazı');
    });
    expect(marked(editor, place)).toBe('|yazı');
  });
});
