import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  $setSelection,
  PASTE_TAG,
  type LexicalEditor,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import type { StoredNote } from '../../domain/commentary/narrowEdition';
import { isStoredNode, rootChildren } from '../../domain/lexical/json';
import type { NoteRows } from '../notes/useNoteRows';
import { askServer, sentencesOf } from './askReader';

/** What came of it: how many calls were linked, and a sentence for each that was not; or that nothing could be done. */
export type Linked = { linked: number; unmatched: string[] } | { refused: string };

const TRIES = 3;

/** Puts another text in the place of the one that stands, as one step of undo; the caret stays in its block. */
const replaceText = (editor: LexicalEditor, children: readonly unknown[]): void =>
  editor.update(
    () => {
      const root = $getRoot();
      const selection = $getSelection();
      const at = $isRangeSelection(selection)
        ? (selection.anchor.getNode().getTopLevelElement()?.getIndexWithinParent() ?? null)
        : null;
      $setSelection(null);
      root.clear();
      root.append(...(children as SerializedLexicalNode[]).map($parseSerializedNode));
      if (at !== null) root.getChildAtIndex(Math.min(at, root.getChildrenSize() - 1))?.selectEnd();
    },
    { discrete: true, tag: PASTE_TAG },
  );

/**
 * Has the server turn the `[n]` that stand typed in the text into calls of the notes they mean, and puts its answer in
 * the place of the text. What does not match stands as it stood.
 * @param api the address under which the server's own collections stand.
 */
export const linkTyped = async (
  editor: LexicalEditor,
  { api, language, rows }: { api: string; language: unknown; rows: NoteRows },
): Promise<Linked> => {
  for (let turn = 0; turn < TRIES; turn += 1) {
    const asked = editor.getEditorState();
    const held = rows.read();
    const answer = await askServer(`${api}/commentaries/link-typed`, { body: asked.toJSON(), notes: held, language });
    if ('refused' in answer) return { refused: String(answer.refused) };
    // Written on meanwhile: the answer is to another text than the one that stands.
    if (editor.getEditorState() !== asked && JSON.stringify(editor.getEditorState()) !== JSON.stringify(asked))
      continue;
    const children = rootChildren(answer.body);
    const linked = typeof answer.linked === 'number' ? answer.linked : 0;
    if (linked > 0 && children) {
      const known = new Set(held.map(({ key }) => key));
      const notes: StoredNote[] = Array.isArray(answer.notes) ? answer.notes.filter(isStoredNode) : [];
      // The new rows come with their calls.
      for (const row of notes) if (row.key && !known.has(row.key)) rows.kept.set(row.key, row);
      replaceText(editor, children);
    }
    return { linked, unmatched: sentencesOf(answer.problems) };
  }
  return { refused: '' };
};
