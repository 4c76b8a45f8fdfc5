import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onCommitted, type CommittedRow } from '../../src/platform/committed';
import { anyNameTag, nameTag, SITE_TAG, tagsTouchedBy } from '../../src/routing/tags';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, textOf, type Editions } from '../../src/testing/editions';
import { pictureIn } from '../../src/testing/picture';
import { signIn, type Rest } from '../../src/testing/rest';
import { SITE, SLUGS } from '../slugs';
import { call, p } from '../../src/domain/commentary/examples';

let house: BootedHouse;
let editions: Editions;
let rest: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  rest = await signIn(house.payload);
});

afterAll(() => house.close());

/** The rows that `work` leaves in the outbox. */
const written = async (work: () => Promise<unknown>): Promise<string[][]> => {
  const before = (await editions.outbox()).length;
  await work();
  return (await editions.outbox()).slice(before);
};

const publishedIn = (year: number) => ({ publishedAt: `${year}-05-01T09:00:00.000Z` });

describe('the outbox', () => {
  it('gets one row a publication, that names its page, its siblings and their lists', async () => {
    const original = await editions.published({ language: 'tr', ...publishedIn(2001) });
    const { id } = await editions.draft({ original: original.id, ...publishedIn(2002) });
    const { series } = editions;
    const expected = tagsTouchedBy({
      edition: { id, language: 'en', series, year: 2002, sequence: 1 },
      siblings: [{ id: original.id, language: 'tr', series, year: 2001, sequence: 1 }],
    });
    const rows = await written(() => editions.publish(id));
    expect(rows.map((tags) => tags.toSorted())).toEqual([expected.toSorted()]);
  });

  it('gets the same row where the writer asks for nothing back', async () => {
    const { id } = await editions.draft();
    const body = { _status: 'published' };
    const rows = await written(() => rest('PATCH', `/commentaries/${id}?select[title]=true&depth=0`, { body }));
    expect(rows.map((tags) => tags[0])).toEqual([`edition:${id}`]);
  });

  it('gets one row for a change, an unpublication and a withdrawal of what readers see', async () => {
    const { id } = await editions.published();
    expect(await written(() => editions.publish(id, { title: 'Changed' }))).toHaveLength(1);
    expect(
      await written(() => editions.publish(id, { withdrawal: { on: '2026-01-01', reason: 'Wrong' } })),
    ).toHaveLength(1);
    expect(await written(() => editions.unpublish(id))).toHaveLength(1);
  });

  it('gets none for drafts, over published editions too, and none for what was refused', async () => {
    expect(await written(() => editions.draft())).toEqual([]);
    const { id } = await editions.published();
    expect(await written(() => editions.saveDraft(id, { title: 'In the works' }))).toEqual([]);
    const broken = textOf([p(call('lost'))], []);
    expect(await written(() => editions.publish(id, broken).catch(() => undefined))).toEqual([]);
  });

  it('names the work that a translation leaves beside the one it joins', async () => {
    const [left, joined] = [await editions.published({ language: 'tr' }), await editions.published({ language: 'tr' })];
    const { id } = await editions.published({ original: left.id });
    const [tags] = await written(() => editions.publish(id, { original: joined.id }));
    expect(tags).toEqual(expect.arrayContaining([`edition:${left.id}`, `edition:${joined.id}`]));
  });

  it('gets the row of each name that many pages show', async () => {
    const overrideAccess = true;
    const { payload } = house;
    const person = await payload.create({ collection: SLUGS.people, data: { name: 'Deniz' }, overrideAccess });
    const topic = await payload.create({
      collection: SLUGS.topics,
      data: { name: 'Su' },
      locale: 'tr',
      overrideAccess,
    });
    const media = await pictureIn(payload);
    const change = [
      [nameTag('person', person.id), () => rest('PATCH', `/people/${person.id}`, { body: { name: 'Deniz Aras' } })],
      [nameTag('topic', topic.id), () => rest('PATCH', `/topics/${topic.id}?locale=en`, { body: { name: 'Water' } })],
      [nameTag('media', media), () => rest('PATCH', `/media/${media}`, { body: { alt: 'A square' } })],
      [
        nameTag('series', editions.series),
        () => rest('PATCH', `/series/${editions.series}?locale=en`, { body: { name: 'Notes' } }),
      ],
      [nameTag('person', person.id), () => rest('DELETE', `/people/${person.id}`)],
    ] as const;
    for (const [tag, work] of change) {
      const [kind] = tag.split(':') as ['series' | 'person' | 'topic' | 'media'];
      expect(await written(work)).toEqual([[tag, anyNameTag(kind)]]);
    }
    const settings = () => payload.updateGlobal({ slug: SITE, data: { firstYear: 2009 }, overrideAccess });
    expect(await written(settings)).toEqual([[SITE_TAG]]);
  });
});

describe('a commit that fails', () => {
  /** Lets the next commit fail, as a full disk would. */
  const failNextCommit = (): void => {
    const { db } = house.payload;
    const { commitTransaction, rollbackTransaction } = db;
    db.commitTransaction = async (id) => {
      db.commitTransaction = commitTransaction;
      await rollbackTransaction.call(db, await id);
      throw new Error('disk full');
    };
  };

  it('is answered with an error, stores nothing, takes no number and refreshes no page', async () => {
    const { id } = await editions.draft(publishedIn(2010));
    const refreshed: CommittedRow[][] = [];
    const end = onCommitted(house.payload.db, (rows) => void refreshed.push(rows));
    failNextCommit();
    const rows = await written(async () => {
      const { status } = await rest('PATCH', `/commentaries/${id}`, { body: { _status: 'published' } });
      expect(status).toBe(500);
    });
    end();
    expect({ rows, refreshed }).toEqual({ rows: [], refreshed: [] });
    expect(await editions.row(id)).toMatchObject({ _status: 'draft', sequence: null });
    expect(await editions.versions(id)).toHaveLength(1);
    expect(await editions.published(publishedIn(2010))).toMatchObject({ year: 2010, sequence: 1 });
  });
});
