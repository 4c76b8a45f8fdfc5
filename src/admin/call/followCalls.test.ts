import {
  $getRoot,
  REDO_COMMAND,
  UNDO_COMMAND,
  type EditorState,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { describe, expect, it } from 'vitest';
import type { StoredNote } from '../../domain/commentary/narrowEdition';
import { noteToLexical } from '../../domain/lexical/toLexical';
import { CallNode } from '../../lexical/CallNode';
import { edit, editorOf, written } from './examples/editor';
import { followCalls } from './followCalls';

const said = (words: string) =>
  noteToLexical([{ type: 'paragraph', children: words ? [{ type: 'text', text: words, marks: [] }] : [] }]);

/** A text with notes, a history of it as the editor keeps one, and rows that no history knows. */
const desk = (paragraph: string, ...stored: [key: string, words: string][]) => {
  const editor: LexicalEditor = editorOf(paragraph);
  const kept = new Map<string, StoredNote>();
  let rows: StoredNote[] = stored.map(([key, words]) => ({ key, text: said(words) }));
  let open: string | null = null;
  followCalls(editor, {
    rows: {
      kept,
      read: () => rows,
      add: (notes) => {
        rows = [...rows, ...notes];
        notes.forEach(({ key }) => kept.delete(key!));
      },
      drop: (...keys) => {
        keys.forEach((key) =>
          kept.set(
            key,
            rows.find((row) => row.key === key)!,
          ),
        );
        rows = rows.filter((row) => !keys.includes(row.key!));
      },
    },
    written: () => open,
    onTake: () => undefined,
  });
  const done: EditorState[] = [];
  const undone: EditorState[] = [];
  const settle = () => Promise.resolve();
  const step = async (change: () => void) => {
    done.push(editor.getEditorState());
    undone.length = 0;
    edit(editor, change);
    await settle();
  };
  const go = async (from: EditorState[], to: EditorState[], command: typeof UNDO_COMMAND) => {
    editor.dispatchCommand(command, undefined);
    to.push(editor.getEditorState());
    editor.setEditorState(from.pop()!, { tag: 'historic' });
    await settle();
  };
  const $callsOf = (key: string) =>
    $getRoot()
      .getChildren()
      .flatMap((block) => ('getChildren' in block ? (block as ReturnType<typeof $getRoot>).getChildren() : []))
      .filter((node): node is CallNode => node instanceof CallNode && node.getNoteKey() === key);
  return {
    insert: (key: string) => {
      kept.set(key, { key, text: said('') });
      return step(() => void $getRoot().getFirstChildOrThrow<ReturnType<typeof $getRoot>>().append(new CallNode(key)));
    },
    refer: (key: string) =>
      step(() => void $getRoot().getFirstChildOrThrow<ReturnType<typeof $getRoot>>().append(new CallNode(key))),
    type: (words: string) => step(() => void $getRoot().getAllTextNodes()[0]!.setTextContent(words)),
    deleteCall: (key: string) => step(() => $callsOf(key)[0]!.remove()),
    write: (key: string, words: string) => {
      rows = rows.map((row) => (row.key === key ? { ...row, text: said(words) } : row));
    },
    writeIn: (key: string | null) => {
      open = key;
    },
    drop: (key: string) => {
      kept.set(
        key,
        rows.find((row) => row.key === key)!,
      );
      rows = rows.filter((row) => row.key !== key);
    },
    undo: () => go(done, undone, UNDO_COMMAND),
    redo: () => go(undone, done, REDO_COMMAND),
    state: () => ({ text: written(editor)[0], notes: rows.toSorted((a, b) => a.key!.localeCompare(b.key!)) }),
    keys: () => rows.map(({ key }) => key).toSorted(),
  };
};

describe('notes and the history of the text', () => {
  it('ten steps over three notes are undone and redone to exactly the states before', async () => {
    const { insert, refer, type, deleteCall, write, undo, redo, state } = desk('Fener.');
    const states = [state()];
    const steps: (() => Promise<void>)[] = [
      () => insert('aa'),
      () => type('Fener söndü.'),
      () => insert('bb'),
      () => refer('aa'),
      () => insert('cc'),
      () => deleteCall('bb'),
      () => type('Deniz feneri söndü.'),
      () => deleteCall('cc'),
      () => refer('bb'),
      () => refer('cc'),
    ];
    for (const [at, take] of steps.entries()) {
      await take();
      if (at === 0) write('aa', 'Kıyı Haber');
      if (at === 2) write('bb', 'Ajans Kuzey');
      if (at === 4) write('cc', 'Deniz Kazaları');
      states.push(state());
    }
    for (let at = steps.length - 1; at >= 0; at -= 1) {
      await undo();
      expect(state(), `undo to ${at}`).toEqual(states[at]);
    }
    for (let at = 1; at <= steps.length; at += 1) {
      await redo();
      expect(state(), `redo to ${at}`).toEqual(states[at]);
    }
  });

  it('a note that loses its last call stays, and its words with it', async () => {
    const { deleteCall, undo, keys } = desk('Fener{aa}.', ['aa', 'Kıyı Haber']);
    await deleteCall('aa');
    expect(keys()).toEqual(['aa']);
    await undo();
    expect(keys()).toEqual(['aa']);
  });

  it('a note dropped by hand comes back with its call, words and all', async () => {
    const { deleteCall, drop, undo, state } = desk('Fener{aa}.', ['aa', 'Kıyı Haber']);
    const before = state();
    await deleteCall('aa');
    drop('aa');
    await undo();
    expect(state()).toEqual(before);
  });

  it('an empty note goes with its last call, not before, and not while it is written', async () => {
    const { refer, deleteCall, writeIn, keys } = desk('Fener{aa}.', ['aa', '']);
    await refer('aa');
    await deleteCall('aa');
    expect(keys()).toEqual(['aa']);
    writeIn('aa');
    await deleteCall('aa');
    expect(keys()).toEqual(['aa']);
    writeIn(null);
    await refer('aa');
    await deleteCall('aa');
    expect(keys()).toEqual([]);
  });

  it('a note that was there before keeps its row when a call put to it is undone', async () => {
    const { refer, undo, keys } = desk('Fener.', ['aa', 'Kıyı Haber']);
    await refer('aa');
    await undo();
    expect(keys()).toEqual(['aa']);
  });

  it('a call whose note nobody has is left alone, to be seen as lost', async () => {
    const { refer, state } = desk('Fener.');
    await refer('zz');
    expect(state()).toEqual({ text: 'Fener.{zz}', notes: [] });
  });
});
