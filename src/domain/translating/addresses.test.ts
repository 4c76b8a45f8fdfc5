import { describe, expect, it } from 'vitest';
import { aNote, at, p, text } from '../commentary/examples';
import type { Link } from '../lexical/nodes';
import { addressesOf, withAddresses } from './addresses';

const link = (href: string, words = 'here'): Link => ({ type: 'link', href, children: [text(words)] });

describe('the addresses of a text', () => {
  it('are those of links, bare ones and those of notes, each with its part', () => {
    const noted = aNote('a', '', { address: 'https://b.example/1', paragraphs: [p('See https://a.example/2.')] });
    const blocks = [
      at('p1', p('One ', link('/tr/yorum/2024/7'), ' word.')),
      at('p2', { type: 'list' as const, ordered: false, items: [{ children: [link('https://a.example/1')] }] }),
      p('https://new.example/x'),
    ];
    expect(addressesOf({ blocks, notes: [noted] })).toEqual([
      { address: '/tr/yorum/2024/7', part: { block: 'p1' } },
      { address: 'https://a.example/1', part: { block: 'p2' } },
      { address: 'https://new.example/x', part: undefined },
      { address: 'https://a.example/2', part: { note: 'a' } },
      { address: 'https://b.example/1', part: { note: 'a' } },
    ]);
  });
});

describe('a block with other addresses', () => {
  const instead = (address: string) => (address === 'https://a.example/1' ? 'https://a.example/longer/2' : undefined);

  it('changes links, their words where they are the address, and bare addresses, and nothing else', () => {
    const block = p(
      'At https://a.example/1, and https://a.example/10; ',
      link('https://a.example/1', 'https://a.example/1'),
      link('https://a.example/10'),
      text('bold', { marks: ['bold'] }),
    );
    expect(withAddresses(block, instead)).toEqual(
      p(
        'At https://a.example/longer/2, and https://a.example/10; ',
        link('https://a.example/longer/2', 'https://a.example/longer/2'),
        link('https://a.example/10'),
        text('bold', { marks: ['bold'] }),
      ),
    );
  });

  it('leaves a rule as it is', () => {
    expect(withAddresses({ type: 'rule' }, instead)).toEqual({ type: 'rule' });
  });
});
