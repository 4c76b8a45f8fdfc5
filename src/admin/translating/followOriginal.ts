import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import type { Pair } from '../../domain/commentary/align';
import { alignBlocks } from '../../domain/commentary/alignBlocks';
import { blockAtCaret, blocksAtDesk, type DeskBlock } from './blocksAtDesk';
import { keepTogether, type Partners } from './keepTogether';

export type Panes = {
  editor: LexicalEditor;
  /** What holds the blocks of the original, and the pane it is scrolled in. */
  text: HTMLElement;
  left: HTMLElement;
  /** The pane the editor is scrolled in. */
  right: HTMLElement;
  /** What is shown at a block without a partner on the left, on the right, and at one without a word. */
  words: { onlyLeft: string; onlyRight: string; calls: string; bare: string };
  /** Is told which blocks have no partner, whenever that changes. */
  onLone: (lone: Lone) => void;
};

/** Ids of blocks that only one of the two texts has. */
export type Lone = { left: string[]; right: string[] };

type Side = { id?: string; element: () => HTMLElement | null; blank?: DeskBlock['blank'] };

/** Only what differs is written: the rest of the page need not be laid out anew. */
const mark = (element: HTMLElement | null | undefined, name: string, value: string | undefined): void => {
  if (!element || element.dataset[name] === value) return;
  if (value === undefined) delete element.dataset[name];
  else element.dataset[name] = value;
};

const loneOf = (pairs: readonly Pair<Side>[]): Lone => ({
  left: pairs.flatMap(({ left, right }) => (right === null ? (left?.id ?? []) : [])),
  right: pairs.flatMap(({ left, right }) => (left === null ? (right?.id ?? []) : [])),
});

/** Scrolls a pane so that an element out of its sight stands as high as its partner. */
const bringBeside = (pane: HTMLElement, element: HTMLElement, partner: HTMLElement): void => {
  const [seen, own] = [pane.getBoundingClientRect(), element.getBoundingClientRect()];
  if (own.bottom > seen.top && own.top < seen.bottom) return;
  pane.scrollTop += own.top - partner.getBoundingClientRect().top;
};

/**
 * Keeps an original and the editor of its translation beside one another: ids at their blocks, the pair at the caret
 * marked on both sides, what has no partner named, both scrolled together.
 * @returns what ends it.
 */
export const followOriginal = ({ editor, text, left, right, words, onLone }: Panes): (() => void) => {
  const originals = [...text.children].map((element): Side => ({
    id: element.id || undefined,
    element: () => element as HTMLElement,
  }));
  let pairs: Pair<Side>[] = [];
  let known = '';
  let caret: string | undefined;
  let current: Pair<Side> | undefined;

  const align = () => {
    const blocks = blocksAtDesk(editor);
    const seen = blocks.map(({ key, id, blank }) => `${key}.${id}.${blank}`).join();
    if (seen === known) return;
    known = seen;
    pairs = alignBlocks(
      originals,
      blocks.map(({ key, ...block }): Side => ({ ...block, element: () => editor.getElementByKey(key) })),
    );
    onLone(loneOf(pairs));
  };
  const draw = () => {
    const isCurrent = ({ left: one, right: other }: Pair<Side>) =>
      current !== undefined && (one === current.left || one === null) && other?.id === current.right?.id;
    for (const pair of pairs) {
      const [original, own] = [pair.left?.element(), pair.right?.element()];
      const isUntranslated = original?.textContent?.trim() && pair.right?.blank;
      mark(original, 'alone', pair.right ? undefined : words.onlyLeft);
      mark(own, 'alone', pair.left ? undefined : words.onlyRight);
      mark(own, 'block', pair.right?.id ?? '');
      mark(own, 'untranslated', isUntranslated ? words[pair.right!.blank!] : undefined);
      const state = isCurrent(pair) ? 'true' : undefined;
      mark(original, 'current', state);
      mark(own, 'current', state);
    }
  };
  const choose = (pair: Pair<Side> | undefined, from: 'left' | 'right') => {
    current = pair;
    draw();
    const [original, own] = [pair?.left?.element(), pair?.right?.element()];
    if (!original || !own) return;
    if (from === 'right') bringBeside(left, original, own);
    else bringBeside(right, own, original);
  };
  const update = () => {
    align();
    const key = blockAtCaret(editor);
    const element = key === undefined ? null : editor.getElementByKey(key);
    if (key === undefined || key === caret) return draw();
    caret = key;
    choose(
      pairs.find((pair) => pair.right?.element() === element),
      'right',
    );
  };
  const press = ({ target }: Event) => {
    const pair = pairs.find((one) => target instanceof Node && one.left?.element()?.contains(target));
    if (!pair) return;
    caret = undefined;
    choose(pair, 'left');
  };

  const partners = (): Partners[] =>
    pairs.flatMap((pair) => {
      const [original, own] = [pair.left?.element(), pair.right?.element()];
      return original && own ? [{ left: original, right: own }] : [];
    });
  update();
  const stopWatching = editor.registerUpdateListener(update);
  const stopScrolling = keepTogether(left, right, partners);
  text.addEventListener('pointerup', press);
  return () => {
    stopWatching();
    stopScrolling();
    text.removeEventListener('pointerup', press);
    pairs.forEach((pair) =>
      ['alone', 'block', 'untranslated', 'current'].forEach((name) => mark(pair.right?.element(), name, undefined)),
    );
  };
};
