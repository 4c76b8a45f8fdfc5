import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $setSelection,
  createEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { describe, expect, it } from 'vitest';
import { CallNode } from '../../lexical/CallNode';
import { $insertCall } from './insertCall';
import { isCallShortcut } from './isCallShortcut';

const editorWith = (words: string) => {
  const editor = createEditor({
    nodes: [CallNode],
    onError: (error) => {
      throw error;
    },
  });
  const fill = () => void $getRoot().append($createParagraphNode().append($createTextNode(words)));
  editor.update(fill, { discrete: true });
  const insertWhere = (anchor: number, focus: number) => {
    editor.update(
      () => {
        $getRoot().getFirstDescendant()?.selectStart();
        const text = $getRoot().getAllTextNodes()[0]!;
        text.select(anchor, focus);
        $insertCall(new CallNode('aa'));
      },
      { discrete: true },
    );
    return editor.read(() => $getRoot().getTextContent());
  };
  return { editor, insertWhere };
};

describe('a call', () => {
  it('stands right after the word the caret is at, without a space', () => {
    expect(editorWith('Fener söndü.').insertWhere(5, 5)).toBe('Fener[^aa] söndü.');
  });

  it('stands after words that are marked, which stay, whichever way they were marked', () => {
    expect(editorWith('Fener söndü.').insertWhere(0, 5)).toBe('Fener[^aa] söndü.');
    expect(editorWith('Fener söndü.').insertWhere(5, 0)).toBe('Fener[^aa] söndü.');
  });

  it('is not put anywhere while there is no caret', () => {
    const { editor } = editorWith('Fener');
    let isPut = true;
    const insert = () => {
      $setSelection(null);
      isPut = $insertCall(new CallNode('aa'));
    };
    editor.update(insert, { discrete: true });
    expect(isPut).toBe(false);
    expect(editor.read(() => $getRoot().getTextContent())).toBe('Fener');
  });
});

describe('the shortcut of a call', () => {
  const none = { altKey: false, ctrlKey: false, metaKey: false, key: 'f', code: 'KeyF' };

  it('is the letter with Ctrl or Cmd and Alt, where the letter is', () => {
    expect(isCallShortcut({ ...none, ctrlKey: true, altKey: true })).toBe(true);
    expect(isCallShortcut({ ...none, ctrlKey: true, altKey: true, code: 'KeyY' })).toBe(true);
    expect(isCallShortcut({ ...none, metaKey: true, altKey: true, key: 'ƒ' })).toBe(true);
  });

  it('is not another letter at that place, nor the letter without Alt', () => {
    expect(isCallShortcut({ ...none, ctrlKey: true, altKey: true, key: 'a' })).toBe(false);
    expect(isCallShortcut({ ...none, ctrlKey: true })).toBe(false);
    expect(isCallShortcut({ ...none, altKey: true })).toBe(false);
  });
});
