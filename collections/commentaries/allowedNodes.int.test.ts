import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aNote, call, p, text } from '../../src/domain/commentary/examples';
import { bodyToLexical, noteToLexical } from '../../src/domain/lexical/toLexical';
import type { Block } from '../../src/domain/lexical/nodes';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, soundText, type Editions } from '../../src/testing/editions';
import { pictureIn } from '../../src/testing/picture';
import { signIn, type Rest } from '../../src/testing/rest';

type Child = Record<string, unknown>;

let house: BootedHouse;
let editions: Editions;
let rest: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  rest = await signIn(house.payload);
});

afterAll(() => house.close());

describe('every node the domain writes', () => {
  const runs = p(
    'plain',
    text('bold', { marks: ['bold'] }),
    text('both', { marks: ['bold', 'italic'] }),
    text('2', { marks: ['subscript'] }),
    text('3', { marks: ['superscript'] }),
    text('Հայ', { lang: 'hy' }),
    text('\t'),
    { type: 'break' },
    { type: 'link', href: 'https://example.org/?a=1&b=2', children: [text('there'), call('a')] },
    { type: 'link', href: 'mailto:a@example.org', children: [text('write')] },
    { type: 'link', href: '/tr/yorum/2024/7', children: [text('here')] },
    { type: 'link', href: '#p3', children: [text('above')] },
  );

  const blocks = (media: string): Block[] => [
    runs,
    ...([2, 3, 4] as const).map((level): Block => ({ type: 'heading', level, children: [text('Title'), call('a')] })),
    { type: 'quote', children: runs.children },
    { type: 'list', ordered: false, items: [{ children: [text('one'), call('a')] }, { children: [text('two')] }] },
    {
      type: 'list',
      ordered: true,
      start: 4,
      items: [
        {
          children: [text('four')],
          nested: { type: 'list', ordered: false, items: [{ children: [text('within')] }] },
        },
      ],
    },
    {
      type: 'table',
      rows: [
        [
          { header: true, children: [p('A')] },
          { header: true, children: [p('B')] },
        ],
        [
          { header: false, children: [p('1', call('a'))] },
          { header: false, children: [p('2'), p('3')] },
        ],
      ],
    },
    { type: 'picture', media },
    { type: 'rule' },
  ];

  const withoutIds = (nodes: unknown): unknown =>
    JSON.parse(JSON.stringify(nodes), function (this: Child, key: string, value: unknown) {
      if (key === 'id' && this.type !== undefined) return undefined;
      if (key !== '$') return value;
      const { blockId: _, ...state } = value as Child;
      return Object.keys(state).length > 0 ? state : undefined;
    });

  it('is accepted for publication, and what is stored is what was sent', async () => {
    const media = await pictureIn(house.payload);
    const sent = bodyToLexical(blocks(media));
    const { type: _, ...noteRun } = p('plain', text('italic', { marks: ['italic'] }), text('рус', { lang: 'ru' }));
    const note = noteToLexical([
      { type: 'paragraph', ...noteRun },
      p({ type: 'link', href: 'https://example.org/', children: [text('there')] }),
      ...aNote('a').paragraphs,
    ]);
    const notes = [{ key: 'a', kind: 'author', text: note }];
    const { id } = await editions.draft(soundText());
    const { status, body } = await rest('PATCH', `/commentaries/${id}`, {
      body: { body: sent, notes, _status: 'published' },
    });
    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
    const row = await editions.row(id);
    expect(withoutIds(row.body)).toEqual(withoutIds(sent));
    expect(withoutIds(row.notes?.[0]?.text)).toEqual(withoutIds(note));
  });
});
