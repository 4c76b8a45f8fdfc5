import { $getRoot, $getState, createEditor, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { describe, expect, it } from 'vitest';
import { assignBlockIds } from '../domain/commentary/blockIds';
import { p } from '../domain/commentary/examples';
import { bodyToLexical } from '../domain/lexical/toLexical';
import { blockIdState } from './blockIdState';
import { $takeBlockIds } from './takeBlockIds';

const editorWith = (...blocks: ReturnType<typeof p>[]): LexicalEditor => {
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.setEditorState(editor.parseEditorState(JSON.stringify(bodyToLexical(blocks))));
  return editor;
};

const ids = (editor: LexicalEditor) =>
  editor.read(() =>
    $getRoot()
      .getChildren()
      .map((block) => $getState(block, blockIdState)),
  );

const take = (editor: LexicalEditor, saved: unknown) => editor.update(() => $takeBlockIds(saved), { discrete: true });

describe('a text that was saved', () => {
  it('takes the ids its new blocks were given, and is then what is stored', () => {
    const editor = editorWith({ ...p('Bir'), id: 'p4' }, p('İki'));
    const { json } = assignBlockIds(JSON.parse(JSON.stringify(editor.getEditorState())) as unknown, 7);
    take(editor, json);
    expect(ids(editor)).toEqual(['p4', 'p8']);
    expect(JSON.parse(JSON.stringify(editor.getEditorState()))).toEqual(json);
  });

  it('keeps the ids its blocks have, wherever they were moved before the answer came', () => {
    const editor = editorWith({ ...p('İki'), id: 'p2' }, { ...p('Bir'), id: 'p1' });
    const saved = [
      { ...p('Bir'), id: 'p1' },
      { ...p('İki'), id: 'p2' },
    ];
    take(editor, bodyToLexical(saved));
    expect(ids(editor)).toEqual(['p2', 'p1']);
    const other = editorWith(p('Üç'), p('Dört'));
    take(
      other,
      bodyToLexical([
        { ...p('Dört'), id: 'p5' },
        { ...p('Üç'), id: 'p6' },
      ]),
    );
    expect(ids(other)).toEqual([undefined, undefined]);
  });

  it('takes none where it was written on in the meantime, or nothing was stored', () => {
    const saved = bodyToLexical([{ ...p('Bir'), id: 'p1' }]);
    const editor = editorWith(p('Bir'), p('İki'));
    take(editor, saved);
    take(editor, null);
    expect(ids(editor)).toEqual([undefined, undefined]);
  });
});
