import { createEditor } from '@payloadcms/richtext-lexical/lexical';
import { describe, expect, it } from 'vitest';
import { isOwnDrag } from './drag';

const dragged = (mark: string) => ({ dataTransfer: { getData: () => mark } as unknown as DataTransfer });

describe('what is dropped on an editor', () => {
  it('is its own where the drag began in it: that only moves', () => {
    const editor = createEditor();
    expect(isOwnDrag(editor, dragged(JSON.stringify({ editorKey: editor.getKey() })))).toBe(true);
  });

  it('is foreign where it comes from another editor or another program: that is pasted', () => {
    const editor = createEditor();
    expect(isOwnDrag(editor, dragged(JSON.stringify({ editorKey: createEditor().getKey() })))).toBe(false);
    expect(isOwnDrag(editor, dragged(''))).toBe(false);
  });
});
