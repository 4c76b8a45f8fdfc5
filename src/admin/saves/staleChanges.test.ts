import { describe, expect, it } from 'vitest';
import { call, p } from '../../domain/commentary/examples';
import type { Block } from '../../domain/lexical/nodes';
import { bodyToLexical, noteToLexical } from '../../domain/lexical/toLexical';
import { staleChanges } from './staleChanges';

const edition = (title: string, blocks: Block[], notes: Record<string, string>) => ({
  title,
  body: bodyToLexical(blocks),
  notes: Object.entries(notes).map(([key, words]) => ({ key, text: noteToLexical([p(words) as never]) })),
});

const text = (id: string, ...parts: Parameters<typeof p>): Block => ({ ...p(...parts), id });

describe('what another save and a form differ in', () => {
  const stored = edition('Fener', [text('p1', 'Bir', call('aa')), text('p2', 'İki')], { aa: 'Eski' });

  it('is nothing where they say the same', () => {
    expect(staleChanges(stored, stored, 'tr')).toEqual([]);
  });

  it('is shown side by side: title, blocks by their ids, notes by their keys', () => {
    const own = edition('Fener <b>', [text('p2', 'İki'), text('p1', 'Bir başka', call('aa')), p('Yeni')], {
      aa: 'Taze',
    });
    expect(staleChanges(stored, own, 'tr')).toEqual([
      { part: 'title', stored: '<p>Fener</p>', own: '<p>Fener &lt;b&gt;</p>' },
      { part: 'body', stored: '<p>Bir<sup>[1]</sup></p>', own: '<p>Bir başka<sup>[1]</sup></p>' },
      { part: 'body', stored: undefined, own: '<p>Yeni</p>' },
      { part: 'note', stored: '<p>Eski</p>', own: '<p>Taze</p>' },
    ]);
  });

  it('is told of the standfirst too', () => {
    expect(staleChanges({ ...stored, standfirst: 'Onların' }, { ...stored, standfirst: '' }, 'tr')).toEqual([
      { part: 'standfirst', stored: '<p>Onların</p>', own: undefined },
    ]);
  });

  it('includes what one of them lacks', () => {
    const own = edition('Fener', [text('p1', 'Bir')], {});
    expect(staleChanges(stored, own, 'en').map(({ part, own: mine }) => [part, mine])).toEqual([
      ['body', '<p>Bir</p>'],
      ['body', undefined],
      ['note', undefined],
    ]);
  });
});
