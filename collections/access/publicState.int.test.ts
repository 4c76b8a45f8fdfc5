import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Commentary } from '../../src/payload-types';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, type Editions } from '../../src/testing/editions';
import type { Rest } from '../../src/testing/rest';
import { visitorsOf, type Visitor } from '../../src/testing/visitors';

let house: BootedHouse;
let editions: Editions;
let visitors: Visitor[];

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  visitors = await visitorsOf(house.payload);
});

afterAll(() => house.close());

const restAs = (name: string): Rest => {
  const visitor = visitors.find((one) => one.name === name);
  if (!visitor) throw new Error(`nobody is called ${name}`);
  return visitor.rest;
};

/** An edition readers see, with a newer draft over it. */
const draftOverPublished = async (): Promise<string> => {
  const { id } = await editions.published();
  await editions.saveDraft(id, { standfirst: 'Not yet' });
  return id;
};

type Attempt = {
  what: string;
  on: () => Promise<string>;
  ask: (rest: Rest, id: string) => Promise<{ status: number }>;
};

const draft = async (): Promise<string> => (await editions.draft()).id;
const published = async (): Promise<string> => (await editions.published()).id;
const publishing = { _status: 'published' };

/** The version of an edition that has a status. */
const versionOf = async (id: string, status: 'draft' | 'published'): Promise<string> =>
  (await editions.versions(id)).find(({ version }) => version._status === status)?.id ?? '';

/** Every way known to us in which a request could change what readers see. */
const ATTEMPTS: Attempt[] = [
  { what: 'PATCH _status', on: draft, ask: (rest, id) => rest('PATCH', `/commentaries/${id}`, { body: publishing }) },
  {
    what: 'PATCH _status as a draft',
    on: draft,
    ask: (rest, id) => rest('PATCH', `/commentaries/${id}?draft=true`, { body: publishing }),
  },
  {
    what: 'PATCH _status of a draft over a published edition',
    on: draftOverPublished,
    ask: (rest, id) => rest('PATCH', `/commentaries/${id}`, { body: publishing }),
  },
  {
    what: 'PATCH of a published edition',
    on: published,
    ask: (rest, id) => rest('PATCH', `/commentaries/${id}`, { body: { standfirst: 'Changed' } }),
  },
  {
    what: 'PATCH _status draft of a published edition',
    on: published,
    ask: (rest, id) => rest('PATCH', `/commentaries/${id}`, { body: { _status: 'draft' } }),
  },
  {
    what: 'PATCH _status draft where a draft lies over it',
    on: draftOverPublished,
    ask: (rest, id) => rest('PATCH', `/commentaries/${id}`, { body: { _status: 'draft' } }),
  },
  {
    what: 'PATCH publishAllLocales',
    on: draft,
    ask: (rest, id) => rest('PATCH', `/commentaries/${id}?publishAllLocales=true`, { body: publishing }),
  },
  {
    what: 'PATCH publishSpecificLocale',
    on: draft,
    ask: (rest, id) => rest('PATCH', `/commentaries/${id}?publishSpecificLocale=tr`, { body: publishing }),
  },
  {
    what: 'PATCH unpublishAllLocales',
    on: published,
    ask: (rest, id) => rest('PATCH', `/commentaries/${id}?unpublishAllLocales=true`, { body: {} }),
  },
  {
    what: 'PATCH autosave',
    on: published,
    ask: (rest, id) => rest('PATCH', `/commentaries/${id}?autosave=true`, { body: { standfirst: 'Changed' } }),
  },
  {
    what: 'bulk PATCH',
    on: draft,
    ask: (rest, id) => rest('PATCH', `/commentaries?where[id][equals]=${id}`, { body: publishing }),
  },
  {
    what: 'restore of a published version',
    on: draftOverPublished,
    ask: async (rest, id) => rest('POST', `/commentaries/versions/${await versionOf(id, 'published')}`),
  },
];

const WITHOUT_PUBLISHING = ['nobody', 'translator', 'archivist', 'an expired session', 'a session signed out'];

const seen = async (id: string) => {
  const { _status, standfirst, year, sequence } = await editions.row(id);
  return { _status, standfirst, year, sequence };
};

describe.each(WITHOUT_PUBLISHING)('what readers see is not changed by %s', (name) => {
  it.each(ATTEMPTS)('$what', async ({ on, ask }) => {
    const id = await on();
    const before = await seen(id);
    const { status } = await ask(restAs(name), id);
    expect([400, 401, 403, 404]).toContain(status);
    expect(await seen(id)).toEqual(before);
  });

  it('POST with _status published', async () => {
    const body = { ...editions.whole({ _status: 'published', title: `Made by ${name}` }) };
    const { status } = await restAs(name)('POST', '/commentaries', { body });
    expect([401, 403]).toContain(status);
    const where = { title: { equals: `Made by ${name}` } };
    expect((await house.payload.count({ collection: 'commentaries', where, overrideAccess: true })).totalDocs).toBe(0);
  });
});

describe('an editor', () => {
  it.each(['admin', 'editor'])('publishes, changes and unpublishes: %s', async (name) => {
    const id = await draft();
    const rest = restAs(name);
    expect((await rest('PATCH', `/commentaries/${id}`, { body: publishing })).status).toBe(200);
    expect((await rest('PATCH', `/commentaries/${id}`, { body: { standfirst: 'Changed' } })).status).toBe(200);
    expect(await seen(id)).toMatchObject({ _status: 'published', standfirst: 'Changed' });
    expect((await rest('PATCH', `/commentaries/${id}`, { body: { _status: 'draft' } })).status).toBe(200);
    expect((await seen(id))._status).toBe('draft');
  });

  it('publishes many at once, each with a number of its own', async () => {
    const ids = [await draft(), await draft(), await draft()];
    const { status, body } = await restAs('editor')('PATCH', `/commentaries?where[id][in]=${ids.join(',')}`, {
      body: publishing,
    });
    expect(status).toBe(200);
    expect(body.docs.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const numbers = await Promise.all(ids.map(async (id) => (await seen(id)).sequence));
    expect(new Set(numbers).size).toBe(3);
  });

  it('of many, stores what can be stored and says which could not', async () => {
    const [sound, empty] = [
      await draft(),
      (await editions.draft({ body: null, notes: [{ key: 'a', kind: 'author' }] })).id,
    ];
    const next = Math.max(...(await editions.numbers({ year: new Date().getFullYear() })), 0) + 1;
    const { status, body } = await restAs('editor')('PATCH', `/commentaries?where[id][in]=${empty},${sound}`, {
      body: publishing,
    });
    expect(status).toBe(400);
    expect(body.docs.map(({ id }) => id)).toEqual([sound]);
    expect(body.errors).toMatchObject([{ id: empty, isPublic: true }]);
    expect(await seen(sound)).toMatchObject({ _status: 'published', sequence: next });
    expect(await seen(empty)).toMatchObject({ _status: 'draft' });
  });
});

describe('whoever may not publish', () => {
  it('an archivist keeps a draft beside a published edition', async () => {
    const id = await published();
    const before = await seen(id);
    const { status } = await restAs('archivist')('PATCH', `/commentaries/${id}?draft=true`, {
      body: { standfirst: 'Proposed' },
    });
    expect(status).toBe(200);
    expect((await editions.latest(id)).standfirst).toBe('Proposed');
    expect(await seen(id)).toEqual(before);
  });

  it.each([published, draftOverPublished])('a translator leaves a published edition alone', async (on) => {
    const id = await on();
    const { status } = await restAs('translator')('PATCH', `/commentaries/${id}?draft=true`, {
      body: { standfirst: 'Mine' },
    });
    expect([403, 404]).toContain(status);
    expect((await editions.latest(id)).standfirst).not.toBe('Mine');
  });
});

describe('what publication writes', () => {
  const forged: Partial<Commentary> = {
    year: 1999,
    sequence: 77,
    rev: 900,
    contentChangedAt: '1999-01-01T00:00:00.000Z',
    formerSlugs: ['stolen'],
    blocksGiven: 500,
  };

  it.each(['admin', 'editor', 'translator'])('is not written by a new draft of %s', async (name) => {
    const { status, body } = await restAs(name)('POST', '/commentaries?draft=true', { body: editions.whole(forged) });
    expect(status).toBe(201);
    const { year, sequence, rev, contentChangedAt, formerSlugs, blocksGiven } = await editions.row(body.doc.id);
    expect({ year, sequence, rev, contentChangedAt }).toEqual({
      year: null,
      sequence: null,
      rev: 1,
      contentChangedAt: null,
    });
    expect(formerSlugs ?? []).toEqual([]);
    expect(blocksGiven).toBeLessThan(500);
  });

  it('is not written by a save of a published edition', async () => {
    const id = await published();
    const before = await seen(id);
    expect((await restAs('admin')('PATCH', `/commentaries/${id}`, { body: forged })).status).toBe(200);
    expect(await seen(id)).toEqual(before);
    const { rev, formerSlugs, contentChangedAt } = await editions.row(id);
    expect(rev).toBeLessThan(10);
    expect(formerSlugs ?? []).toEqual([]);
    expect(contentChangedAt ?? null).toBeNull();
  });
});
