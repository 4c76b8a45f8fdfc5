import { describe, expect, it } from 'vitest';
import { narrowBody, narrowNote } from '../../domain/lexical/narrow';
import type { Block, Inline } from '../../domain/lexical/nodes';
import { bodyToLexical, noteToLexical } from '../../domain/lexical/toLexical';
import { plainText } from '../../domain/lexical/walk';
import { shownRun } from '../examples/shown';
import { linkTyped } from './linkTyped';

const text = (words: string, more: Partial<Extract<Inline, { type: 'text' }>> = {}): Inline => ({ type: 'text', text: words, marks: [], ...more }); // prettier-ignore
const paragraph = (...run: (string | Inline)[]): Block => ({
  type: 'paragraph',
  children: run.map((one) => (typeof one === 'string' ? text(one) : one)),
});
const row = (key: string, words = 'Arşiv.') => ({
  id: `row-${key}`,
  key,
  kind: 'translator',
  text: noteToLexical([{ type: 'paragraph', children: [text(words)] }]),
});

const link = (blocks: Block[], rows: ReturnType<typeof row>[] = []) => {
  let seed = 0;
  const linked = linkTyped(bodyToLexical(blocks), rows, () => (seed = (seed + 0.137) % 1));
  if (!linked) throw new Error('no text');
  const { body, notes, problems } = linked;
  const keys = notes.map(({ key }) => ({ key: String(key) }));
  const { blocks: found, refusals } = narrowBody(body);
  expect(refusals).toEqual([]);
  return {
    ...linked,
    shown: found.map((block) => ('children' in block ? shownRun(block.children, { notes: keys } as never) : block.type)),
    noteTexts: notes.map((note) => plainText(narrowNote(note.text).blocks)),
    told: problems.map(({ kind, place, excerpt }) => [kind, place.block ?? place.note ?? place.path, excerpt]),
  }; // prettier-ignore
};

describe('typed numbers with a list at the end of the body', () => {
  it('become calls of new notes, and the list, its heading and its line are gone', () => {
    const read = link([
      paragraph('Fener[1] yandı [2], söndü[1].'),
      { type: 'rule' },
      { type: 'heading', level: 2, children: [text('Notlar')] },
      paragraph('[1] Arşiv, https://a.example/1 (erişim: 8 Şubat 2024).'),
      paragraph('[2] ', text('Liman', { marks: ['italic'] }), ', s. 4.'),
    ]);
    expect(read.shown).toEqual(['Fener⟨1⟩ yandı ⟨2⟩, söndü⟨1⟩.']);
    expect(read.noteTexts).toEqual(['Arşiv, https://a.example/1 (erişim: 8 Şubat 2024).', 'Liman, s. 4.']);
    expect(read.notes[0]).toMatchObject({ kind: 'author', address: 'https://a.example/1', accessedOn: '2024-02-08' });
    expect(read).toMatchObject({ linked: 3, told: [] });
  });

  it('mean the list, whatever is called already; calls and rows that are there stay', () => {
    const old = row('eski');
    const read = link([paragraph('Ada', { type: 'call', noteKey: 'eski' }, ' ve fener[1].'), paragraph('[1] Yeni.')], [old]);
    expect(read.shown).toEqual(['Ada⟨1⟩ ve fener⟨2⟩.']);
    expect(read.notes[0]).toBe(old);
    expect(read.noteTexts).toEqual(['Arşiv.', 'Yeni.']);
  }); // prettier-ignore

  it('get keys that no row has', () => {
    const keys = link([paragraph('a[1]'), paragraph('[1] b')]).notes.map(({ key }) => String(key));
    const again = link([paragraph('a[1]'), paragraph('[1] b')], keys.map((key) => row(key))).notes; // prettier-ignore
    expect(new Set(again.map(({ key }) => key)).size).toBe(2);
  });

  it('are told where they did not match, and so are notes that nothing calls', () => {
    const read = link([
      { ...paragraph('Fener[1] yandı[3, 2].'), id: 'p7' },
      paragraph('[1] Bir.'),
      paragraph('[2] İki.'),
      paragraph('[4] Dört.'),
    ]);
    expect(read.shown).toEqual(['Fener⟨1⟩ yandı⟨2⟩[3].']);
    expect(read.told).toEqual([
      ['call-without-note', 'p7', '[3]'],
      ['note-number-gap', 'body.root.children[3]', '[3]'],
      ['note-without-call', read.notes[2]?.key, 'Dört.'],
    ]);
  });

  it.each<[string, Block]>([
    ['calls', paragraph('[1] Bir ', { type: 'call', noteKey: 'eski' })],
    ['what cannot be read', paragraph('[1] Bir ', text('alt'))],
  ])('stand as they stood where the list holds %s', (what, note) => {
    const body = bodyToLexical([paragraph('Fener[1].'), note]) as unknown as { root: { children: { children: object[] }[] } };
    if (what !== 'calls') Object.assign(body.root.children[1]?.children[1] ?? {}, { format: 8 });
    const linked = linkTyped(body, [row('eski')], Math.random);
    expect(linked?.body).toBe(body);
    expect(linked).toMatchObject({ linked: 0, problems: [{ excerpt: '[1]' }, { excerpt: '[1]' }] });
  }); // prettier-ignore
});

describe('typed numbers without a list', () => {
  it('mean the rows in their order, where all are there and none is called', () => {
    const read = link([paragraph('Fener[2] ve ada[1].')], [row('bir'), row('iki')]);
    expect(read.shown).toEqual(['Fener⟨2⟩ ve ada⟨1⟩.']);
    expect(read).toMatchObject({ linked: 2, told: [] });
  });

  it.each<[string, Block[], ReturnType<typeof row>[]]>([
    ['a number is missing', [paragraph('a[1] b[3]')], [row('x'), row('y'), row('z')]],
    ['there are fewer rows', [paragraph('a[1] b[2]')], [row('x')]],
    ['there are more rows', [paragraph('a[1] b[2]')], [row('x'), row('y'), row('z')]],
    ['a row is called', [paragraph('a[1] b[2]', { type: 'call', noteKey: 'y' })], [row('x'), row('y')]],
    ['two rows have one key', [paragraph('a[1] b[2]')], [row('x'), row('x')]],
    ['there is no row', [paragraph('a[1]')], []],
  ])('are told and stand as they stood, where %s', (_, blocks, rows) => {
    const body = bodyToLexical(blocks);
    const linked = linkTyped(body, rows, Math.random);
    expect(linked?.body).toBe(body);
    expect(linked?.notes).toEqual(rows);
    expect(linked?.linked).toBe(0);
    expect(linked?.problems.length).toBeGreaterThan(0);
  });

  it('are no years', () => {
    expect(link([paragraph('1921 [1921] ve [1].')], [row('x')])).toMatchObject({ linked: 1, shown: ['1921 [1921] ve ⟨1⟩.'] });
  }); // prettier-ignore
});

describe('what stays of a text that is linked', () => {
  it('is every id, format, language mark and unknown property', () => {
    const body = bodyToLexical([
      { ...paragraph('Ada.'), id: 'p3' },
      { ...paragraph(text('Փարոս[1]', { lang: 'hy', marks: ['bold'] })), id: 'p9' },
    ]);
    Object.assign(body.root.children[1] ?? {}, { format: 'center', indent: 2 });
    const linked = linkTyped(body, [row('x')], Math.random)?.body as typeof body;
    expect(linked.root.children[0]).toBe(body.root.children[0]);
    expect(linked.root.children[1]).toMatchObject({
      $: { blockId: 'p9' },
      format: 'center',
      indent: 2,
      children: [
        { text: 'Փարոս', format: 1, $: { lang: 'hy' } },
        { type: 'call', noteKey: 'x' },
      ],
    });
  });

  it('is linked in lists, tables, quotes and links, and where a bracket is cut into pieces', () => {
    const read = link(
      [
        { type: 'list', ordered: false, items: [{ children: [text('a[1]')], nested: { type: 'list', ordered: true, items: [{ children: [text('b[2]')] }] } }] },
        { type: 'table', rows: [[{ header: false, children: [{ type: 'paragraph', children: [text('c[3]')] }] }]] },
        { type: 'quote', children: [text('d['), text('4', { marks: ['italic'] }), text(']')] },
        paragraph({ type: 'link', href: 'https://a.example/', children: [text('e[5]')] }),
      ],
      [row('a'), row('b'), row('c'), row('d'), row('e')],
    ); // prettier-ignore
    expect(read).toMatchObject({ linked: 5, told: [] });
  });

  it('is nothing of what is no text', () => {
    for (const body of [null, 'a', {}, { root: {} }, []]) expect(linkTyped(body, [], Math.random)).toBeUndefined();
  });
});
