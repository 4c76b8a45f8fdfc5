import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $setState,
  createEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { describe, expect, it } from 'vitest';
import { problem } from '../../domain/commentary/problem';
import { blockIdState } from '../../lexical/blockIdState';
import { CallNode } from '../../lexical/CallNode';
import { $dropCalls } from './callsInBody';
import { $goToPlace } from './goToPlace';

/** Two paragraphs, of which the second has an id: a note called in both, a lost call, a number that is only typed. */
const bodyEditor = () => {
  const editor = createEditor({
    nodes: [CallNode],
    onError: (error) => {
      throw error;
    },
  });
  const fill = () => {
    const second = $createParagraphNode();
    $setState(second, blockIdState, 'p2');
    second.append($createTextNode('Two [7] and'), new CallNode('lost'), new CallNode('a'));
    $getRoot().append($createParagraphNode().append($createTextNode('One'), new CallNode('a')), second);
  };
  editor.update(fill, { discrete: true });
  return editor;
};

const leadTo = (to: Parameters<typeof $goToPlace>[0]) => {
  const editor = bodyEditor();
  let found: unknown;
  editor.update(() => void (found = $goToPlace(to)), { discrete: true });
  return editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return { found, words: undefined, offset: undefined };
    return { found, words: selection.getTextContent(), offset: selection.anchor.offset };
  });
};

describe('the place of a problem in the body', () => {
  it('is the typed words, marked', () => {
    expect(leadTo(problem('call-without-note', { block: 'p2' }, '[7]'))).toMatchObject({ words: '[7]', offset: 4 });
  });

  it('is before the call whose note is gone', () => {
    expect(leadTo(problem('call-without-note', { block: 'p2', call: 'lost' }, '[2]'))).toMatchObject({ words: '' });
  });

  it('is the start of the block where the words are not found, and nowhere where the block is gone', () => {
    expect(leadTo(problem('unknown-node', { block: 'p2' }, 'iframe'))).toMatchObject({ words: '', offset: 0 });
    expect(leadTo(problem('unknown-node', { block: 'p9' }, 'iframe')).found).toBeUndefined();
  });
});

describe('taking a note’s calls out of the text', () => {
  it('leaves every other call and every word', () => {
    const editor = bodyEditor();
    editor.update(() => $dropCalls('a'), { discrete: true });
    expect(editor.read(() => $getRoot().getTextContent())).toBe('One\n\nTwo [7] and[^lost]');
  });
});
