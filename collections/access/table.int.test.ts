import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn } from '../../src/testing/editions';
import type { Answer } from '../../src/testing/rest';
import { papersOf, type CollectionTarget, type Papers } from '../../src/testing/papers';
import { visitorsOf, type Visitor } from '../../src/testing/visitors';
import { grantFor } from './accessOf';
import { ACCESS, type Operation } from './table';

let house: BootedHouse;
let visitors: Visitor[];
let papers: Record<CollectionTarget, Papers>;
let published: string;

beforeAll(async () => {
  house = await bootHouse();
  visitors = await visitorsOf(house.payload);
  papers = await papersOf(house.payload);
  published = (await (await editionsIn(house.payload)).published()).id;
});

afterAll(() => house.close());

const COLLECTIONS = (Object.keys(ACCESS) as (keyof typeof ACCESS)[]).filter((target) => target !== 'site');
const WAYS = ['Local API', 'REST'] as const;
type Way = (typeof WAYS)[number];

/** Of what kind a document is to a visitor; a grant covers some of them. */
type Kind = 'published' | 'draft' | 'own' | 'foreign';
type Case = { kind: Kind; id: string };

const covered = (target: CollectionTarget, operation: Operation, { asker }: Visitor, kind: Kind): boolean => {
  const grant = grantFor(target, operation, asker);
  if (grant === 'published') return kind === 'published';
  if (grant === 'drafts') return kind === 'draft';
  if (grant === 'own') return kind === 'own';
  return grant === 'all';
};

/** A document of each kind the collection knows. */
const casesOf = async (target: CollectionTarget, visitor: Visitor): Promise<Case[]> => {
  const { make } = papers[target];
  if (target === 'commentaries')
    return [
      { kind: 'published', id: published },
      { kind: 'draft', id: await make() },
    ];
  const foreign: Case = { kind: 'foreign', id: await make() };
  if (!visitor.user) return [foreign];
  if (target === 'users') return [foreign, { kind: 'own', id: visitor.user.id }];
  return [foreign, { kind: 'own', id: await make(visitor.user) }];
};

/** What became of an attempt: `yes`, `no`, or an answer that should never be given. */
type Outcome = string;

const told = (status: number): Outcome =>
  status < 300 ? 'yes' : [401, 403, 404].includes(status) ? 'no' : `answered ${status}`;

const local = async (work: () => Promise<unknown>): Promise<Outcome> => {
  try {
    await work();
    return 'yes';
  } catch (error) {
    return told((error as { status?: number }).status ?? 500);
  }
};

const formOf = ({ fresh, file }: Papers): FormData | undefined => {
  if (!file) return undefined;
  const form = new FormData();
  form.append('_payload', JSON.stringify(fresh()));
  form.append('file', new File([new Uint8Array(file.data)], file.name, { type: file.mimetype }));
  return form;
};

type Attempt = (target: CollectionTarget, visitor: Visitor, way: Way, id: string) => Promise<Outcome>;
const as = ({ user }: Visitor) => ({ user, depth: 0 });

const listed = async (list: () => Promise<{ docs?: { id: unknown }[] }>, id: string): Promise<boolean> =>
  (await list().catch(() => ({ docs: [] }))).docs?.some((doc) => doc.id === id) ?? false;

/** An answer without the document says no, whatever its status: an absent preference is no error to Payload. */
const foundOne = ({ status, body }: Answer, id: string): Outcome =>
  status < 300 ? (body.id === id ? 'yes' : 'no') : told(status);

/** A document is read one by one and in the list, and both must say the same. */
const read: Attempt = async (target, visitor, way, id) => {
  const { payload } = house;
  const collection = target as CollectionSlug;
  const where = { id: { equals: id } };
  const { rest } = visitor;
  const [one, many] =
    way === 'REST'
      ? [
          foundOne(await rest('GET', `/${target}/${id}`), id),
          await listed(async () => (await rest('GET', `/${target}?where[id][equals]=${id}`)).body, id),
        ]
      : [
          await local(() => payload.findByID({ collection, id, overrideAccess: false, ...as(visitor) })),
          await listed(() => payload.find({ collection, where, overrideAccess: false, ...as(visitor) }), id),
        ];
  return (one === 'yes') === many ? one : `one by one ${one}, in the list ${many}`;
};

const update: Attempt = async (target, visitor, way, id) => {
  const { change } = papers[target];
  // Published editions are changed beside what readers see; changing that is publishing.
  const draft = target === 'commentaries';
  if (way === 'REST')
    return told((await visitor.rest('PATCH', `/${target}/${id}?draft=${draft}`, { body: change })).status);
  const collection = target as 'people';
  return local(() =>
    house.payload.update({ collection, id, data: change, draft, overrideAccess: false, ...as(visitor) }),
  );
};

const remove: Attempt = async (target, visitor, way, id) =>
  way === 'REST'
    ? told((await visitor.rest('DELETE', `/${target}/${id}`)).status)
    : local(() =>
        house.payload.delete({ collection: target as CollectionSlug, id, overrideAccess: false, ...as(visitor) }),
      );

const readVersions: Attempt = async (target, visitor, way, id) => {
  const collection = target as CollectionSlug;
  const where = { parent: { equals: id } };
  if (way === 'REST') {
    const { status, body } = await visitor.rest('GET', `/${target}/versions?where[parent][equals]=${id}`);
    return status < 300 && !body.docs ? 'no' : told(status);
  }
  return local(() => house.payload.findVersions({ collection, where, overrideAccess: false, ...as(visitor) }));
};

const publish: Attempt = async (target, visitor, way, id) => {
  const data = { _status: 'published' as const };
  if (way === 'REST') return told((await visitor.rest('PATCH', `/${target}/${id}`, { body: data })).status);
  return local(() =>
    house.payload.update({ collection: 'commentaries', id, data, overrideAccess: false, ...as(visitor) }),
  );
};

const create: Attempt = async (target, visitor, way) => {
  const paper = papers[target];
  if (way === 'REST') {
    const form = formOf(paper);
    const ask = form ? { form } : { body: paper.fresh() };
    return told((await visitor.rest('POST', `/${target}?draft=true`, ask)).status);
  }
  const { file } = paper;
  const data = paper.fresh() as { name: string };
  const collection = target as 'people';
  return local(() =>
    house.payload.create({
      collection,
      data,
      draft: true,
      overrideAccess: false,
      ...as(visitor),
      ...(file && { file }),
    }),
  );
};

const ATTEMPTS = { read, update, delete: remove, readVersions, publish } satisfies Partial<Record<Operation, Attempt>>;

/** Tries a cell in both ways for everybody, and tells where the outcome is not the table's. */
const mismatches = async (target: CollectionTarget, operation: keyof typeof ATTEMPTS): Promise<string[]> => {
  const found: string[] = [];
  for (const visitor of visitors) {
    for (const way of WAYS) {
      for (const { kind, id } of await casesOf(target, visitor)) {
        if (operation === 'delete' && target === 'users' && kind === 'own') continue;
        if (operation === 'delete' && kind === 'published') continue;
        const outcome = await ATTEMPTS[operation](target, visitor, way, id);
        const expected = covered(target, operation, visitor, kind) ? 'yes' : 'no';
        if (outcome !== expected) found.push(`${visitor.name}, ${way}, ${kind}: ${outcome}, by the table ${expected}`);
      }
    }
  }
  return found;
};

describe('the table of access', () => {
  it('has a row for every collection and global there is', () => {
    const { collections, globals } = house.payload.config;
    expect([...collections, ...globals].map(({ slug }) => slug).toSorted()).toEqual(Object.keys(ACCESS).toSorted());
  });

  describe.each(COLLECTIONS)('%s', (target) => {
    it.each(Object.keys(ATTEMPTS).filter((name) => name !== 'publish' || target === 'commentaries'))(
      '%s',
      async (operation) => {
        expect(await mismatches(target, operation as keyof typeof ATTEMPTS)).toEqual([]);
      },
    );

    it('create', async () => {
      const found: string[] = [];
      for (const visitor of visitors) {
        for (const way of WAYS) {
          const outcome = await create(target, visitor, way, '');
          const expected = grantFor(target, 'create', visitor.asker) ? 'yes' : 'no';
          if (outcome !== expected) found.push(`${visitor.name}, ${way}: ${outcome}, by the table ${expected}`);
        }
      }
      expect(found).toEqual([]);
    });
  });

  it.each(['read', 'update'] as const)('site %s', async (operation) => {
    const found: string[] = [];
    const data = { firstYear: 2009 };
    for (const visitor of visitors) {
      const { rest } = visitor;
      const answer =
        operation === 'read' ? rest('GET', '/globals/site') : rest('POST', '/globals/site', { body: data });
      const overREST = told((await answer).status);
      const locally = await local(() =>
        operation === 'read'
          ? house.payload.findGlobal({ slug: 'site', overrideAccess: false, ...as(visitor) })
          : house.payload.updateGlobal({ slug: 'site', data, overrideAccess: false, ...as(visitor) }),
      );
      const expected = grantFor('site', operation, visitor.asker) ? 'yes' : 'no';
      if (overREST !== expected || locally !== expected) {
        found.push(`${visitor.name}: ${overREST} and ${locally}, by the table ${expected}`);
      }
    }
    expect(found).toEqual([]);
  });
});
