import { $getRoot } from '@payloadcms/richtext-lexical/lexical';
import { describe, expect, it } from 'vitest';
import { $dropQuery } from './dropQuery';
import { edit, editorOf, written } from './examples/editor';

/** The text, without what is left of a slash before `|`. */
const dropAt = (text: string): string => {
  const editor = editorOf(text.replace('|', ''));
  edit(editor, () => {
    const at = text.indexOf('|');
    $getRoot().getAllTextNodes()[0]!.select(at, at);
    $dropQuery();
  });
  return written(editor)[0]!;
};

describe('what is left of a slash after its menu', () => {
  it('goes, with the letters after it', () => {
    expect(dropAt('Son söz. /di|')).toBe('Son söz. ');
    expect(dropAt('Son /|söz.')).toBe('Son söz.');
  });

  it('is no slash between words, and nothing behind the caret', () => {
    expect(dropAt('ve/veya|')).toBe('ve/veya');
    expect(dropAt('1990/91 | /di')).toBe('1990/91  /di');
    expect(dropAt('Son söz.|')).toBe('Son söz.');
  });
});
