import {
  COMMAND_PRIORITY_CRITICAL,
  HISTORIC_TAG,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import type { NoteRows } from '../notes/useNoteRows';
import { bodyCallsOf } from './bodyCalls';
import { bornBy, noteFate, type Step } from './noteFate';

export type Followed = {
  rows: Pick<NoteRows, 'read' | 'add' | 'drop' | 'kept'>;
  /** The note somebody is writing in, all of it written into its row. */
  written: () => string | null;
  /** Is told which notes go, before they do. */
  onTake: (keys: readonly string[]) => void;
};

/**
 * Keeps notes in step with the calls of an editor's text, through every edit, undo and redo.
 * @returns what ends it.
 */
export const followCalls = (editor: LexicalEditor, { rows, written, onTake }: Followed): (() => void) => {
  const calls = bodyCallsOf(editor);
  const known = new Set([...rows.read().map(({ key }) => key ?? ''), ...calls.numbering().order]);
  const births = new Map<string, Set<string>>();
  let history: 'undo' | 'redo' = 'undo';
  const notice = (by: typeof history) => () => {
    history = by;
    return false;
  };
  const follow = (step: Step) => {
    bornBy(step, known).forEach((nodes, key) => births.set(key, nodes));
    step.after.forEach(({ noteKey }) => known.add(noteKey));
    const kept = new Set(rows.kept.keys());
    const { bring, take } = noteFate(step, { written: written(), rows: rows.read(), kept, births });
    if (take.length > 0) {
      onTake(take);
      rows.drop(...take);
    }
    rows.add(bring.flatMap((key) => rows.kept.get(key) ?? []));
  };
  return mergeRegister(
    editor.registerCommand(UNDO_COMMAND, notice('undo'), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(REDO_COMMAND, notice('redo'), COMMAND_PRIORITY_CRITICAL),
    calls.subscribe(({ before, after, tags }) => {
      const by = tags.has(HISTORIC_TAG) ? history : 'edit';
      // A form must not be asked to draw at once while it draws, from where a text may be changed too.
      queueMicrotask(() => follow({ by, before, after }));
    }),
  );
};
