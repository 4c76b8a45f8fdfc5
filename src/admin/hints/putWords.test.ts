import { $getRoot, $setSelection } from '@payloadcms/richtext-lexical/lexical';
import { describe, expect, it } from 'vitest';
import { edit, editorOf, written } from '../call/examples/editor';
import { keepCaret } from '../call/keepCaret';
import { putWords } from './putWords';

describe('words that are put', () => {
  it('stand where the caret was when the editor was left', () => {
    const editor = editorOf('The  answered.');
    keepCaret(editor);
    edit(editor, () => {
      const [text] = $getRoot().getAllTextNodes();
      text!.select(4, 4);
    });
    edit(editor, () => $setSelection(null));
    expect(putWords(editor, 'Ministry')).toBe(true);
    expect(written(editor)).toEqual(['The Ministry answered.']);
  });

  it('have no place where there never was a caret', () => {
    const editor = editorOf('The answer.');
    expect(putWords(editor, 'Ministry')).toBe(false);
    expect(written(editor)).toEqual(['The answer.']);
  });
});
