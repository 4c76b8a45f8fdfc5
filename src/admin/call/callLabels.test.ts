import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from '@payloadcms/richtext-lexical/lexical';
import { describe, expect, it, vi } from 'vitest';
import { CallNode } from '../../lexical/CallNode';
import { callLabelsOf } from './callLabels';

const editorCalling = (...keys: string[]) => {
  const editor = createEditor({
    nodes: [CallNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.update(() => void $getRoot().append($createParagraphNode().append(...keys.map((key) => new CallNode(key)))), {
    discrete: true,
  });
  return editor;
};

describe('labels of calls', () => {
  it('number the calls by first mention, a repeated call like the first', () => {
    const labels = callLabelsOf(editorCalling('cc', 'aa', 'cc', 'bb'));
    expect(['aa', 'bb', 'cc', 'dd'].map(labels.numberOf)).toEqual([2, 3, 1, undefined]);
  });

  it('follow what is inserted before them, and tell who listens', () => {
    const editor = editorCalling('aa');
    const labels = callLabelsOf(editor);
    const tell = vi.fn();
    const stop = labels.subscribe(tell);
    const insert = () =>
      $getRoot()
        .getFirstChildOrThrow()
        .insertBefore($createParagraphNode().append(new CallNode('bb')));
    editor.update(insert, { discrete: true });
    expect([labels.numberOf('bb'), labels.numberOf('aa')]).toEqual([1, 2]);
    expect(tell).toHaveBeenCalled();
    stop();
    tell.mockClear();
    editor.update(() => void $getRoot().append($createParagraphNode().append($createTextNode('x'))), {
      discrete: true,
    });
    expect(tell).not.toHaveBeenCalled();
  });

  it('are one set for one editor', () => {
    const editor = editorCalling('aa');
    callLabelsOf(editor).setTexts(new Map([['aa', 'Kıyı Haber']]));
    expect(callLabelsOf(editor).textOf('aa')).toBe('Kıyı Haber');
  });
});
