import { $getRoot, createEditor, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StoredNote } from '../../domain/commentary/narrowEdition';
import type { Block, Inline } from '../../domain/lexical/nodes';
import { bodyToLexical } from '../../domain/lexical/toLexical';
import { CallNode } from '../../lexical/CallNode';
import type { NoteRows } from '../notes/useNoteRows';
import { linkTyped } from './linkTyped';

const paragraph = (id: string, ...children: Inline[]): Block => ({ type: 'paragraph', id, children });
const text = (words: string): Inline => ({ type: 'text', text: words, marks: [] });

const editorWith = (...blocks: Block[]): LexicalEditor => {
  const editor = createEditor({
    nodes: [CallNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setEditorState(editor.parseEditorState(JSON.stringify(bodyToLexical(blocks))));
  return editor;
};

const rowsOf = (...held: StoredNote[]): NoteRows => ({
  read: () => held,
  freshKeys: () => [],
  add: () => undefined,
  drop: () => undefined,
  write: () => undefined,
  say: () => undefined,
  kept: new Map(),
});

const answering = (answer: () => object) => {
  const fetched = vi.fn(async (_: string, __: { body: string }) => new Response(JSON.stringify(answer())));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
afterEach(() => void vi.unstubAllGlobals());

const typed = paragraph('p4', text('Fener [1] söndü [7].'));
const linked = bodyToLexical([paragraph('p4', text('Fener '), { type: 'call', noteKey: 'bb' }, text(' söndü [7].'))]);
const answer = {
  body: linked,
  notes: [{ key: 'aa' }, { key: 'bb', kind: 'author' }],
  linked: 1,
  problems: [{ kind: 'call-without-note', level: 'stop', text: '[7] eşleşmedi.' }],
};
const link = (editor: LexicalEditor, rows: NoteRows) => linkTyped(editor, { api: '/api', language: 'tr', rows });

describe('typed numbers', () => {
  it('become calls in one change of the text, whose new notes come along; what does not match is told', async () => {
    const editor = editorWith(typed);
    const rows = rowsOf({ key: 'aa', locator: 's. 1' });
    const fetched = answering(() => answer);
    const states: unknown[] = [];
    editor.registerUpdateListener(({ tags }) => states.push([...tags]));
    expect(await link(editor, rows)).toEqual({ linked: 1, unmatched: ['[7] eşleşmedi.'] });
    expect(JSON.parse(fetched.mock.calls[0]![1].body)).toMatchObject({ language: 'tr', notes: [{ key: 'aa' }] });
    expect(editor.getEditorState().toJSON().root.children).toMatchObject(linked.root.children);
    expect(states).toEqual([['paste']]);
    expect([...rows.kept]).toEqual([['bb', { key: 'bb', kind: 'author' }]]);
  });

  it('are asked for again where the text was written on meanwhile, and nothing written is lost', async () => {
    const editor = editorWith(typed);
    let turn = 0;
    const fetched = answering(() => {
      turn += 1;
      const write = () => void $getRoot().getAllTextNodes()[0]!.setTextContent('Fener [1] yeniden.');
      if (turn === 1) editor.update(write, { discrete: true });
      return { ...answer, linked: 0, problems: [] };
    });
    expect(await link(editor, rowsOf())).toEqual({ linked: 0, unmatched: [] });
    expect(fetched).toHaveBeenCalledTimes(2);
    expect(fetched.mock.calls[1]![1].body).toContain('yeniden');
    expect(editor.read(() => $getRoot().getTextContent())).toBe('Fener [1] yeniden.');
  });

  it('stand as they stood where the server refuses', async () => {
    const editor = editorWith(typed);
    vi.stubGlobal('fetch', async () => new Response('{"errors":[{"message":"Olmadı."}]}', { status: 400 }));
    expect(await link(editor, rowsOf())).toEqual({ refused: 'Olmadı.' });
    expect(editor.read(() => $getRoot().getTextContent())).toBe('Fener [1] söndü [7].');
  });
});
