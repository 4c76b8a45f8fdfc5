import { $getRoot, $getSelection, $isRangeSelection, $setSelection } from '@payloadcms/richtext-lexical/lexical';
import { describe, expect, it } from 'vitest';
import { edit, editorOf } from './examples/editor';
import { $restoreCaret, keepCaret } from './keepCaret';
import { $touchedCall, touchedCallOf } from './touchedCall';

const offset = (editor: ReturnType<typeof editorOf>) =>
  editor.read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection) ? selection.anchor.offset : null;
  });

describe('the caret of an editor that was left', () => {
  it('is put back where it was', () => {
    const editor = editorOf('Fener söndü.');
    keepCaret(editor);
    edit(editor, () => void $getRoot().getAllTextNodes()[0]!.select(5, 5));
    edit(editor, () => $setSelection(null));
    edit(editor, () => void $restoreCaret(editor));
    expect(offset(editor)).toBe(5);
  });

  it('is nowhere when what it stood in is gone', () => {
    const editor = editorOf('Fener söndü.', 'Gemi.');
    keepCaret(editor);
    edit(editor, () => void $getRoot().getAllTextNodes()[0]!.select(5, 5));
    edit(editor, () => {
      $setSelection(null);
      $getRoot().getFirstChildOrThrow().remove();
    });
    let isBack = true;
    edit(editor, () => {
      $setSelection(null);
      isBack = $restoreCaret(editor);
    });
    expect(isBack).toBe(false);
  });
});

describe('the call the caret touches', () => {
  it('is the one before it, else the one after it; none while words are marked', () => {
    const editor = editorOf('Fener{aa}{bb} söndü.');
    const at = (text: number, from: number, to = from) => {
      edit(editor, () => void $getRoot().getAllTextNodes()[text]!.select(from, to));
      return editor.read(() => $touchedCall());
    };
    const [aa, bb] = editor.read(() =>
      ['aa', 'bb'].map((_, nth) => $getRoot().getAllTextNodes()[0]!.getNextSiblings()[nth]!.getKey()),
    );
    expect(at(0, 5)).toBe(aa);
    expect(at(1, 0)).toBe(bb);
    expect(at(0, 3)).toBe(null);
    expect(at(0, 2, 5)).toBe(null);
  });

  it('is told when the caret comes to it, and whether by writing', () => {
    const editor = editorOf('Fener{aa} söndü.');
    const touched = touchedCallOf(editor);
    edit(editor, () => void $getRoot().getAllTextNodes()[0]!.select(5, 5));
    expect(touched.now()).toMatchObject({ isMoved: true });
    edit(editor, () => void $getRoot().getAllTextNodes()[0]!.setTextContent('Deniz').select(5, 5));
    expect(touched.now()).toMatchObject({ isMoved: false });
    edit(editor, () => void $getRoot().getAllTextNodes()[0]!.select(1, 1));
    expect(touched.now().nodeKey).toBe(null);
  });
});
