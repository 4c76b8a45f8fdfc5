import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { numberNotes } from '../../domain/commentary/numbering';
import { narrowBody } from '../../domain/lexical/narrow';
import { CallNode } from '../../lexical/CallNode';
import { $callsInOrder } from '../../lexical/callsInOrder';
import { bodyCallsOf } from './bodyCalls';
import { edit, editorOf } from './examples/editor';

vi.mock('../../lexical/callsInOrder', { spy: true });

const fromScratch = (editor: LexicalEditor) =>
  numberNotes(narrowBody(JSON.parse(JSON.stringify(editor.getEditorState()))).blocks);

const $at = <T>(all: readonly T[], pick: number): T => all[pick % all.length]!;
const $blocks = () => $getRoot().getChildren<ElementNode>();
const $calls = (): LexicalNode[] =>
  $blocks().flatMap((block) => block.getChildren().filter((one) => one instanceof CallNode));

/** What may happen to a text, each by a number that says where. */
const EDITS: Record<string, (one: number, other: number) => void> = {
  insert: (one, other) => {
    const block = $at($blocks(), one);
    block.splice(other % (block.getChildrenSize() + 1), 0, [new CallNode($at(['aa', 'bb', 'cc', 'dd'], one + other))]);
  },
  remove: (one) => $calls().length > 1 && $at($calls(), one).remove(),
  type: (one, other) => {
    const texts = $getRoot().getAllTextNodes();
    if (texts.length > 0) $at(texts, one).setTextContent(`söz ${other}`);
  },
  moveBlock: (one, other) => {
    const block = $at($blocks(), one);
    const target = $at($blocks(), other);
    if (!block.is(target)) target.insertBefore(block);
  },
  moveCall: (one, other) => $calls().length > 0 && void $at($blocks(), other).append($at($calls(), one)),
  split: (one) => {
    const block = $at($blocks(), one);
    const rest = block.getChildren().slice(1);
    if ($isElementNode(block) && rest.length > 0) block.insertAfter($createParagraphNode().append(...rest));
  },
  addBlock: (one) => void $at($blocks(), one).insertAfter($createParagraphNode().append($createTextNode('yeni'))),
};

describe('the calls of a body', () => {
  it('give the numbers that the stored text gives, whatever is done to it and undone', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS), 'undo'), fc.nat(50), fc.nat(50)), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(edits, (all) => {
        const editor = editorOf('Fener{aa} söndü{bb}.', 'Gemi{cc} battı{aa}.', 'Deniz.');
        const calls = bodyCallsOf(editor);
        const states = [editor.getEditorState()];
        for (const [what, one, other] of all) {
          const before = states.length > 1 ? states.pop()! : states[0]!;
          if (what === 'undo') editor.setEditorState(before, { tag: 'historic' });
          else {
            states.push(before, editor.getEditorState());
            edit(editor, () => EDITS[what]!(one, other));
          }
          expect(calls.numbering()).toEqual(fromScratch(editor));
        }
      }),
      { seed: 20241, numRuns: 150 },
    );
  });

  it('stay the same objects, and tell nobody, while only words are written', () => {
    const editor = editorOf('Fener{aa} söndü.', 'Gemi{bb}.');
    const calls = bodyCallsOf(editor);
    const [numbering, placed] = [calls.numbering(), calls.placed()];
    const tell = vi.fn();
    calls.subscribe(tell);
    edit(editor, () => $getRoot().getAllTextNodes()[0]!.setTextContent('Deniz feneri'));
    edit(editor, () => void $getRoot().append($createParagraphNode().append($createTextNode('son'))));
    expect(calls.numbering()).toBe(numbering);
    expect(calls.placed()).toBe(placed);
    expect(tell).not.toHaveBeenCalled();
  });

  it('are not walked for a letter typed', () => {
    const editor = editorOf('Fener{aa} söndü.');
    bodyCallsOf(editor);
    vi.mocked($callsInOrder).mockClear();
    edit(editor, () => $getRoot().getAllTextNodes()[0]!.setTextContent('Fenerler'));
    expect($callsInOrder).not.toHaveBeenCalled();
    edit(editor, () => void $getRoot().append($createParagraphNode()));
    expect($callsInOrder).toHaveBeenCalled();
  });
});
