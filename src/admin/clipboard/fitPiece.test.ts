import { describe, expect, it } from 'vitest';
import type { Block, Mark, Text } from '../../domain/lexical/nodes';
import { fitBlocks } from './fitPiece';

const text = (words: string, ...marks: Mark[]): Text => ({ type: 'text', text: words, marks });
const blocks: Block[] = [
  { type: 'heading', id: 'p1', level: 2, children: [text('Başlık')] },
  {
    type: 'list',
    ordered: true,
    items: [
      { children: [text('bir'), { type: 'call', noteKey: 'aa' }], nested: { type: 'list', ordered: false, items: [] } },
    ],
  },
  { type: 'rule' },
  {
    type: 'paragraph',
    children: [
      text('x', 'bold', 'superscript'),
      { type: 'link', href: '#a', children: [{ type: 'call', noteKey: 'bb' }, text('bağ', 'italic')] },
    ],
  },
  { type: 'paragraph', children: [{ type: 'call', noteKey: 'cc' }] },
];

describe('blocks', () => {
  it('are what they are between the blocks of a body', () => {
    expect(fitBlocks(blocks, 'body')).toBe(blocks);
  });

  it('are paragraphs in a cell, with their calls', () => {
    const fitted = fitBlocks(blocks, 'cell');
    expect(fitted.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
    expect(fitted[1]).toEqual({ type: 'paragraph', children: [text('bir'), { type: 'call', noteKey: 'aa' }] });
  });

  it('are paragraphs in a note, without calls, with the marks a note may hold', () => {
    expect(fitBlocks(blocks, 'note')).toEqual([
      { type: 'paragraph', children: [text('Başlık')] },
      { type: 'paragraph', children: [text('bir')] },
      {
        type: 'paragraph',
        children: [text('x', 'bold'), { type: 'link', href: '#a', children: [text('bağ', 'italic')] }],
      },
    ]);
  });
});
