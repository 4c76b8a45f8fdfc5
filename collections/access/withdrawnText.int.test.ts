import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, p } from '../../src/domain/commentary/examples';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, textOf, type Editions } from '../../src/testing/editions';
import { restOf, signIn, type Rest } from '../../src/testing/rest';

const SECRET = 'Zanzibar';
const FIELDS = ['body', 'notes', 'standfirst', 'readersCopy'];

let house: BootedHouse;
let editions: Editions;
let reader: Rest;
let withdrawn: string;
let hiddenDraft: string;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  reader = restOf(house.payload);
  const text = textOf([p(`${SECRET} in the body`, call(`a`), '.')], ['a']);
  const notes = text.notes?.map((note) => ({ ...note, locator: `${SECRET} in a note` }));
  const own = { ...text, notes, standfirst: `${SECRET} in front` };
  withdrawn = (await editions.published({ ...own, withdrawal: { on: '2024-03-01', reason: 'A reason' } })).id;
  await editions.published({ language: 'tr', original: withdrawn, translation: { permission: { terms: SECRET } } });
  hiddenDraft = (await editions.draft({ ...own, title: `${SECRET} draft` })).id;
});

afterAll(() => house.close());

describe('the text of a withdrawn edition', () => {
  it.each([
    ['by its id', (id: string) => `/commentaries/${id}?depth=2`],
    ['in the list', () => '/commentaries?depth=2'],
    ['as a draft', (id: string) => `/commentaries/${id}?draft=true`],
    ['in the list of drafts', () => '/commentaries?draft=true'],
    ['through its translation', (id: string) => `/commentaries?where[original][equals]=${id}&depth=2`],
    ...FIELDS.map(
      (field) => [`when ${field} alone is asked for`, () => `/commentaries?select[${field}]=true`] as const,
    ),
    ['when a part of it is asked for', () => '/commentaries?select[notes][locator]=true'],
    [
      'when a translation is filled in with it',
      () => '/commentaries?depth=1&populate[commentaries][body]=true&populate[commentaries][standfirst]=true',
    ],
    ['in all languages', () => '/commentaries?locale=all&depth=2'],
    ['through a request disguised as a POST', () => '/commentaries?depth=2&limit=100'],
  ] as [string, (id: string) => string][])('is not told to a reader %s', async (_, path) => {
    const { status, body } = await reader('GET', path(withdrawn));
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain('withdrawal');
    expect(JSON.stringify(body)).not.toContain(SECRET);
  });

  it.each([
    'body',
    'standfirst',
    'notes.locator',
    'notes.key',
    'readersCopy',
    'original.body',
    'original.standfirst',
    'original.notes.locator',
  ])('is not found out by searching in %s', async (field) => {
    for (const operator of ['like', 'contains', 'equals', 'exists', 'in']) {
      const value = operator === 'exists' ? 'true' : SECRET;
      const { status, body } = await reader('GET', `/commentaries?where[${field}][${operator}]=${value}`);
      expect({ operator, status, docs: body.docs?.length ?? 0 }).toEqual({ operator, status: 400, docs: 0 });
      const counted = await reader('GET', `/commentaries/count?where[${field}][${operator}]=${value}`);
      expect(counted.status).toBe(400);
    }
  });

  it('is not found out by sorting', async () => {
    for (const field of ['standfirst', 'body', 'notes.locator']) {
      const { status } = await reader('GET', `/commentaries?sort=${field}`);
      expect([200, 400]).toContain(status);
    }
  });

  it('has no versions for a reader', async () => {
    for (const path of ['/commentaries/versions', '/commentaries/versions?depth=2']) {
      expect((await reader('GET', path)).status).toBe(403);
    }
    const version = (await editions.versions(withdrawn))[0]?.id;
    expect((await reader('GET', `/commentaries/versions/${version}`)).status).toBe(403);
  });

  it('is kept for the staff', async () => {
    const { body } = await (await signIn(house.payload))('GET', `/commentaries/${withdrawn}`);
    expect(JSON.stringify(body)).toContain(`${SECRET} in the body`);
    expect(JSON.stringify(body)).toContain(`${SECRET} in a note`);
    expect(JSON.stringify(body)).toContain(`${SECRET} in front`);
  });
});

describe('a reader', () => {
  it('reads what was published and not the draft over it', async () => {
    const { id } = await editions.published({ standfirst: 'As published' });
    await editions.saveDraft(id, { standfirst: 'As drafted', title: 'As drafted' });
    for (const path of [
      `/commentaries/${id}`,
      `/commentaries/${id}?draft=true`,
      '/commentaries?draft=true&limit=100',
    ]) {
      expect(JSON.stringify((await reader('GET', path)).body)).not.toContain('As drafted');
    }
  });

  it('does not meet a draft through a relation', async () => {
    const original = await editions.draft({ title: 'A hidden original' });
    const { id } = await editions.published({ language: 'tr', original: original.id });
    for (const query of ['depth=2', 'depth=2&draft=true']) {
      const { body } = await reader('GET', `/commentaries/${id}?${query}`);
      expect(body).toMatchObject({ id, original: original.id });
    }
    expect((await reader('GET', `/commentaries/${hiddenDraft}`)).status).toBe(404);
  });

  it.each(['translation.permission.terms', 'original.title'])(
    'does not find out about drafts by searching in %s',
    async (field) => {
      await editions.published({ language: 'tr', original: hiddenDraft }).catch(() => undefined);
      const { status, body } = await reader('GET', `/commentaries?where[${field}][like]=${SECRET}`);
      expect(status === 200 ? body.docs : []).toEqual([]);
    },
  );
});
