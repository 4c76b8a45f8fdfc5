import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isTextNode,
  type EditorState,
  type LexicalEditor,
  type NodeKey,
  type PointType,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical';

type Point = Pick<PointType, 'key' | 'offset' | 'type'>;

const textIn = (state: EditorState, key: NodeKey): string | undefined =>
  state.read(() => {
    const node = $getNodeByKey(key);
    return $isTextNode(node) ? node.getTextContent() : undefined;
  });

/** Where in a text of `next` the place is that was at `offset` in `old`; beyond its end where the text was cut off before it. */
const moved = (old: string, next: string, offset: number): number => {
  let same = 0;
  while (same < offset && same < next.length && old[same] === next[same]) same += 1;
  // What was written right at the place stands after it: it was written later.
  if (same === offset || same === next.length) return offset;
  const tail = old.slice(offset);
  return next.endsWith(tail) ? next.length - tail.length : same;
};

/** The text that follows one that was divided: where a line was broken before the place, the place is there. */
const textAfter = (state: EditorState, key: NodeKey): NodeKey | undefined =>
  state.read(() => {
    const texts = $getRoot().getAllTextNodes();
    return texts[texts.findIndex((node) => node.getKey() === key) + 1]?.getKey();
  });

const movedInText = (point: Point, before: EditorState, after: EditorState): Point | null => {
  const old = textIn(before, point.key);
  const next = textIn(after, point.key);
  if (old === undefined || next === undefined) return null;
  const offset = old === next ? point.offset : moved(old, next, point.offset);
  if (offset <= next.length) return { ...point, offset };
  const key = textAfter(after, point.key);
  const rest = key === undefined ? '' : (textIn(after, key) ?? '');
  return key !== undefined && rest.startsWith(old.slice(next.length, offset))
    ? { key, offset: offset - next.length, type: 'text' }
    : { ...point, offset: next.length };
};

const movedInElement = (point: Point, before: EditorState, after: EditorState): Point | null => {
  const keysIn = (state: EditorState) =>
    state.read(() => {
      const node = $getNodeByKey(point.key);
      return $isElementNode(node) ? node.getChildrenKeys() : undefined;
    });
  const next = keysIn(after);
  if (next === undefined) return null;
  const ahead = keysIn(before)?.[point.offset - 1];
  const at = ahead === undefined ? -1 : next.indexOf(ahead);
  return { ...point, offset: at === -1 ? Math.min(point.offset, next.length) : at + 1 };
};

/** A point of one state of the editor in the next; null where nothing is left of it. */
export const movedPoint = (point: Point, before: EditorState, after: EditorState): Point | null =>
  point.type === 'text' ? movedInText(point, before, after) : movedInElement(point, before, after);

/** A place of the text that is kept while somebody goes on writing. */
export type KeptPlace = {
  /** The place as it is now, null where it is gone. To be called within an update. */
  $selection: () => RangeSelection | null;
  isAt: (other: KeptPlace) => boolean;
  /** Puts the place elsewhere. */
  move: (to: RangeSelection) => void;
  points: () => readonly [Point, Point] | null;
  let: () => void;
};

const pointOf = ({ key, offset, type }: PointType): Point => ({ key, offset, type });

/** Keeps the place that is selected now, until it is let go. */
export const keepPlace = (editor: LexicalEditor, selection: RangeSelection): KeptPlace => {
  let points: [Point, Point] | null = [pointOf(selection.anchor), pointOf(selection.focus)];
  const stop = editor.registerUpdateListener(({ editorState, prevEditorState }) => {
    if (!points || editorState === prevEditorState) return;
    const [anchor, focus] = points.map((point) => movedPoint(point, prevEditorState, editorState));
    points = anchor && focus ? [anchor, focus] : null;
  });
  return {
    $selection: () => {
      if (!points) return null;
      const kept = $createRangeSelection();
      kept.anchor.set(points[0].key, points[0].offset, points[0].type);
      kept.focus.set(points[1].key, points[1].offset, points[1].type);
      return kept;
    },
    isAt: (other) => JSON.stringify(other.points()) === JSON.stringify(points),
    move: (to) => {
      points = [pointOf(to.anchor), pointOf(to.focus)];
    },
    points: () => points,
    let: stop,
  };
};
