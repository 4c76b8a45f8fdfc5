import { describe, expect, it } from 'vitest';
import { at, call, p, text } from '../commentary/examples';
import type { Block } from './nodes';
import { callsOf, plainText } from './walk';

const body: Block[] = [
  at('p1', p('A', call('a'), { type: 'link', href: '#x', children: [text('B'), call('b')] }, { type: 'break' }, 'C')),
  {
    type: 'list',
    id: 'p2',
    ordered: false,
    items: [
      {
        children: [text('one'), call('c')],
        nested: { type: 'list', ordered: true, items: [{ children: [call('d')] }] },
      },
      { children: [text('two'), call('e')] },
    ],
  },
  {
    type: 'table',
    id: 'p3',
    rows: [
      [
        { header: true, children: [p('h', call('f'))] },
        { header: false, children: [p('c')] },
      ],
    ],
  },
  { type: 'picture', id: 'p4', media: 'm' },
  p(call('g')),
];

describe('callsOf', () => {
  it('finds calls wherever text may stand, in reading order, with their top-level block', () => {
    expect(callsOf(body).map(({ noteKey, block }) => `${noteKey} ${block}`)).toEqual([
      'a p1',
      'b p1',
      'c p2',
      'd p2',
      'e p2',
      'f p3',
      'g undefined',
    ]);
  });
});

describe('plainText', () => {
  it('is the words, one line a run, without the calls', () => {
    expect(plainText(body)).toBe('AB\nC\none\n\ntwo\nh\nc\n');
  });
});
