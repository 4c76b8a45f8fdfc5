import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, p, text } from '../../src/domain/commentary/examples';
import { bodyToLexical } from '../../src/domain/lexical/toLexical';
import type { Block } from '../../src/domain/lexical/nodes';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { restOf, signIn, type Rest } from '../../src/testing/rest';
import { SLUGS } from '../slugs';

let house: BootedHouse;
let rest: Rest;

beforeAll(async () => {
  house = await bootHouse();
  rest = await signIn(house.payload);
});

afterAll(() => house.close());

const create = (data: object, language = 'tr') => rest('POST', `/pages?locale=${language}`, { body: data });
const bodyOf = (...blocks: Block[]) => ({ title: 'Bir sayfa', body: bodyToLexical(blocks) });

describe('a house that is opened without the demo content', () => {
  it('has no page', async () => {
    const { totalDocs } = await house.payload.count({ collection: SLUGS.pages, overrideAccess: true });
    expect(totalDocs).toBe(0);
  });
});

describe('the address of a page', () => {
  it.each([
    ['konu', '“konu” is one of the site’s own addresses; choose another segment.'],
    ['sayfa', '“sayfa” is one of the site’s own addresses; choose another segment.'],
    ['yorum', '“yorum” is the address of another page or a series.'],
    ['2024', 'The address of a page must begin with a letter: “2024”.'],
  ])('is refused where it means something else: %s', async (slug, message) => {
    const { status, body } = await create({ title: 'Bir sayfa', slug });
    expect(status).toBe(400);
    expect(body.errors[0]?.data?.errors).toEqual([expect.objectContaining({ path: 'slug', message })]);
  });

  it('is made from the title, and belongs to one page in a language', async () => {
    const first = await create({ title: 'Bağış yapın' });
    expect(first.body.doc).toMatchObject({ slug: 'bagis-yapin', place: 'footer' });
    const { status, body } = await create({ title: 'Bağış yapın!' });
    expect(status).toBe(400);
    expect(body.errors[0]?.data?.errors?.[0]).toMatchObject({
      path: 'slug',
      message: '“bagis-yapin” is the address of another page or a series.',
    });
    expect((await create({ title: 'Something', slug: 'bagis-yapin' }, 'en')).status).toBe(201);
    const again = { title: 'Bağış', slug: 'bagis-yapin' };
    expect((await rest('PATCH', `/pages/${first.body.doc.id}?locale=tr`, { body: again })).status).toBe(200);
  });

  it('may be one that is usual for pages and closed to series', async () => {
    expect((await create({ title: 'Hakkında' })).body.doc).toMatchObject({ slug: 'hakkinda' });
  });

  it('is kept apart by language; one without a title has no page', async () => {
    const { body } = await create({ title: 'Basında', slug: 'basinda' });
    const { id } = body.doc;
    const english = await rest('GET', `/pages/${id}?locale=en`);
    expect(english.body).toMatchObject({ id });
    expect(english.body).not.toHaveProperty('slug', 'basinda');
  });
});

describe('the text of a page', () => {
  const table: Block = {
    type: 'table',
    rows: [[{ header: true, children: [p('A')] }], [{ header: false, children: [p('1')] }]],
  };

  it('holds what a body may hold', async () => {
    const blocks: Block[] = [
      p('Metin ', text('kalın', { marks: ['bold'] })),
      { type: 'heading', level: 2, children: [text('Başlık')] },
      { type: 'list', ordered: false, items: [{ children: [text('bir')] }] },
      table,
      { type: 'rule' },
    ];
    const { status } = await create({ ...bodyOf(...blocks), slug: 'butun-bloklar' });
    expect(status).toBe(201);
  });

  it.each([
    ['in a paragraph', p('Metin', call('a'))],
    ['in a table', { ...table, rows: [[{ header: false, children: [p('1', call('a'))] }]] }],
  ])('holds no call: %s', async (_where, block) => {
    const { status, body } = await create({ ...bodyOf(block), slug: 'cagrili' });
    expect(status).toBe(400);
    expect(body.errors[0]?.data?.errors).toEqual([
      { path: 'body', message: 'Pages have no notes: take the call out of the text.' },
    ]);
  });

  it('holds nothing that a page could not show, and says what and where', async () => {
    const node = { type: 'block', version: 1, fields: { blockType: 'advert' } };
    const body = { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [node] } };
    const answer = await create({ title: 'Bir sayfa', slug: 'reklamli', body });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0]?.data?.errors).toEqual([
      { path: 'body', message: 'The text holds something that is not allowed: block (body.root.children[0]).' },
    ]);
  });

  it('is refused on a change too, and then the stored one stands', async () => {
    const { body } = await create({ ...bodyOf(p('Duran metin')), slug: 'duran' });
    const { id } = body.doc;
    const change = { body: bodyToLexical([p('Yeni', call('a'))]) };
    expect((await rest('PATCH', `/pages/${id}?locale=tr`, { body: change })).status).toBe(400);
    expect(JSON.stringify((await rest('GET', `/pages/${id}?locale=tr`)).body)).toContain('Duran metin');
  });
});

describe('a page', () => {
  it('is read by anybody and written by the staff', async () => {
    const { body } = await create({ title: 'Herkese açık' });
    const nobody = restOf(house.payload);
    expect((await nobody('GET', `/pages/${body.doc.id}?locale=tr`)).body).toMatchObject({ slug: 'herkese-acik' });
    expect((await nobody('POST', '/pages', { body: { title: 'Yabancı' } })).status).toBe(403);
  });

  it('is told to the pages that lead to it', async () => {
    const { body } = await create({ title: 'Duyuru' });
    const { id } = body.doc;
    await rest('PATCH', `/pages/${id}?locale=tr`, { body: { title: 'Duyurular' } });
    await rest('DELETE', `/pages/${id}`);
    const { docs } = await house.payload.find({ collection: SLUGS.outbox, limit: 0, overrideAccess: true });
    const own = docs.filter(({ tags }) => (tags as string[]).includes(`page:${id}`));
    expect(own).toHaveLength(3);
    expect(own.every(({ tags }) => (tags as string[]).includes('page:any'))).toBe(true);
  });
});
