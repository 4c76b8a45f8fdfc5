import { describe, expect, it } from 'vitest';
import type { Block } from '../lexical/nodes';
import { bodyToLexical } from '../lexical/toLexical';
import { narrowBody } from '../lexical/narrow';
import { callsOf, plainText } from '../lexical/walk';
import { at, call, p, text } from './examples';
import { untranslated } from './untranslated';

const link = { type: 'link', href: 'https://a.example', children: [text('words'), call('b')] } as const;
const original: Block[] = [
  at('p1', p('One', call('a'), ', ', { ...link, children: [...link.children] }, call('a'))),
  at('p7', { type: 'heading', level: 3, children: [text('Two'), call('c')] }),
  at('p3', {
    type: 'list',
    ordered: true,
    start: 4,
    items: [
      { children: [text('first')], nested: { type: 'list', ordered: false, items: [{ children: [call('b')] }] } },
      { children: [text('second')] },
    ],
  }),
  at('p4', { type: 'table', rows: [[{ header: true, children: [p('cell', call('c'))] }]] }),
  at('p5', { type: 'picture', media: 'm1' }),
  { type: 'rule' },
];
const keys = new Map([
  ['a', 'x2'],
  ['b', 'y2'],
  ['c', 'z2'],
]);

describe('untranslated', () => {
  const emptied = untranslated(original, keys);

  it('keeps every block with its id and kind, and no word', () => {
    expect(emptied.map(({ id, type }) => [id, type])).toEqual(original.map(({ id, type }) => [id, type]));
    expect(plainText(emptied).trim()).toBe('');
    expect(emptied[1]).toMatchObject({ level: 3 });
    expect(emptied[2]).toMatchObject({ ordered: true, start: 4 });
  });

  it('keeps every call in its block under the new keys, out of links too', () => {
    const renamed = callsOf(original).map(({ noteKey, block }) => ({ noteKey: keys.get(noteKey), block }));
    expect(callsOf(emptied)).toEqual(renamed);
  });

  it('is read from its stored form as it was put in', () => {
    expect(narrowBody(bodyToLexical(emptied))).toEqual({ blocks: emptied, refusals: [] });
  });
});
