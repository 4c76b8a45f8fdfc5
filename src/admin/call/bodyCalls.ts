import type { EditorState, LexicalEditor, RootNode, UpdateListenerPayload } from '@payloadcms/richtext-lexical/lexical';
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical';
import { numberCalls, type Numbering } from '../../domain/commentary/numbering';
import { $callsInOrder, type CallInPlace } from '../../lexical/callsInOrder';
import { $isCallNode } from '../../lexical/CallNode';

/** How the calls of a body changed: what stood in it, what stands in it, and the tags of the update that did it. */
export type CallsChange = { before: readonly CallInPlace[]; after: readonly CallInPlace[]; tags: ReadonlySet<string> };

/** The calls of one editor, live. Both answers are the same object until a call comes, goes or moves. */
export type BodyCalls = {
  placed: () => readonly CallInPlace[];
  numbering: () => Numbering;
  subscribe: (tell: (change: CallsChange) => void) => () => void;
};

const isSame = (one: readonly CallInPlace[], other: readonly CallInPlace[]): boolean =>
  one.length === other.length &&
  one.every(({ nodeKey, noteKey, block }, at) => {
    const before = other[at];
    return nodeKey === before?.nodeKey && noteKey === before.noteKey && block === before.block;
  });

const ROOT = 'root';

/** Whether blocks came or went at an edge of the text; in its midst, their neighbours are dirty on purpose. */
const hasOtherEdges = (one: EditorState, other: EditorState): boolean => {
  const [now, before] = [one, other].map((state) => $getNodeByKey<RootNode>(ROOT, state));
  return now?.__first !== before?.__first || now?.__last !== before?.__last || now?.__size !== before?.__size;
};

/**
 * Whether an update can have touched a call or the order of blocks. Words typed into a text dirty that text and, by
 * the way, what it stands in; whatever comes, goes or moves dirties its parent on purpose. The root is dirty on purpose
 * in every update. A whole state that is put in place (undo) dirties no leaf.
 */
const mayTouchCalls = ({
  dirtyElements,
  dirtyLeaves,
  editorState,
  prevEditorState,
}: UpdateListenerPayload): boolean => {
  if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return false;
  if (dirtyLeaves.size === 0 || hasOtherEdges(editorState, prevEditorState)) return true;
  for (const [key, isIntended] of dirtyElements) if (isIntended && key !== ROOT) return true;
  for (const key of dirtyLeaves) {
    if ($isCallNode($getNodeByKey(key, editorState)) || $isCallNode($getNodeByKey(key, prevEditorState))) return true;
  }
  return false;
};

const numbersOf = (calls: readonly CallInPlace[]): Numbering =>
  numberCalls(calls.map(({ nodeKey: _, ...call }) => call));

const watchCalls = (editor: LexicalEditor): BodyCalls => {
  const listeners = new Set<(change: CallsChange) => void>();
  let placed: readonly CallInPlace[] = editor.getEditorState().read($callsInOrder);
  let numbering = numbersOf(placed);
  editor.registerUpdateListener((update) => {
    if (!mayTouchCalls(update)) return;
    const after = update.editorState.read($callsInOrder);
    if (isSame(after, placed)) return;
    const change: CallsChange = { before: placed, after, tags: update.tags };
    placed = after;
    numbering = numbersOf(after);
    listeners.forEach((tell) => tell(change));
  });
  return {
    placed: () => placed,
    numbering: () => numbering,
    subscribe: (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
  };
};

const watched = new WeakMap<LexicalEditor, BodyCalls>();

/** The calls of an editor and the numbers they give; they live as long as the editor. */
export const bodyCallsOf = (editor: LexicalEditor): BodyCalls => {
  const known = watched.get(editor) ?? watchCalls(editor);
  watched.set(editor, known);
  return known;
};
