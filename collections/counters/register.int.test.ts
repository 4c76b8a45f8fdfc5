import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, textOf, type Editions } from '../../src/testing/editions';
import { signIn, type Rest } from '../../src/testing/rest';
import { call, p } from '../../src/domain/commentary/examples';
import { SLUGS } from '../slugs';

let house: BootedHouse;
let editions: Editions;
let rest: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  rest = await signIn(house.payload);
});

afterAll(() => house.close());

const PUBLISHED = { body: { _status: 'published' } };

/** Works on every item, `width` at a time. */
const inLanes = async <Item, Done>(
  width: number,
  items: Item[],
  work: (item: Item) => Promise<Done>,
): Promise<Done[]> => {
  const [waiting, done] = [[...items], [] as Done[]];
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) done.push(await work(item));
  };
  await Promise.all(Array.from({ length: width }, lane));
  return done;
};

const on = (day: string): { publishedAt: string } => ({ publishedAt: `${day}T09:00:00.000Z` });

describe('the register', () => {
  it('counts each series, language and year for itself, from 1', async () => {
    const { id: analysis } = await house.payload.create({
      collection: SLUGS.series,
      data: { code: 'analysis', name: 'Analiz', segment: 'analiz' },
      locale: 'tr',
      overrideAccess: true,
    });
    const places = [
      { ...on('2001-05-01') },
      { ...on('2001-05-02') },
      { ...on('2002-05-01') },
      { ...on('2001-05-03'), language: 'tr' as const },
      { ...on('2001-05-04'), series: analysis },
      { ...on('2001-05-05') },
    ];
    const numbers = [];
    for (const place of places) {
      const { year, sequence } = await editions.published(place);
      numbers.push(`${year}/${sequence}`);
    }
    expect(numbers).toEqual(['2001/1', '2001/2', '2002/1', '2001/1', '2001/1', '2001/3']);
  });

  it.each([
    ['2003-12-31T20:59:59.000Z', 2003],
    ['2003-12-31T22:30:00.000Z', 2004],
    ['2004-06-01T00:00:00.000Z', 2004],
  ])('takes the year of %s where the house stands: %i', async (publishedAt, year) => {
    expect((await editions.published({ publishedAt })).year).toBe(year);
  });

  it('refuses a day that no address could hold', async () => {
    const { id } = await editions.draft({ publishedAt: '1850-01-01T00:00:00.000Z' });
    const { status, body } = await rest('PATCH', `/commentaries/${id}`, PUBLISHED);
    expect(status).toBe(400);
    expect(body.errors[0]?.data?.errors?.[0]).toMatchObject({ path: 'publishedAt' });
  });

  it('gives a number once: unpublished and published again, an edition keeps number, date and address', async () => {
    const first = await editions.published({ ...on('2005-01-01'), slug: 'kept' });
    await editions.unpublish(first.id);
    await editions.published(on('2005-02-01'));
    const again = await editions.publish(first.id, { publishedAt: null });
    const { year, sequence, slug, publishedAt } = again;
    expect({ year, sequence, slug, publishedAt }).toEqual({
      year: 2005,
      sequence: 1,
      slug: 'kept',
      ...on('2005-01-01'),
    });
  });

  it('leaves no gap after a publication that was refused', async () => {
    await editions.published(on('2006-01-01'));
    const broken = await editions.draft({ ...on('2006-01-02'), ...textOf([p('Words', call('lost'))], []) });
    await expect(editions.publish(broken.id)).rejects.toMatchObject({ name: 'ValidationError' });
    const badDay = { ...on('2006-01-02'), withdrawal: { on: 'never' } };
    await expect(editions.published(badDay)).rejects.toMatchObject({ name: 'ValidationError' });
    expect((await editions.published(on('2006-01-03'))).sequence).toBe(2);
  });

  it('is written by publication alone', async () => {
    const { id } = await editions.draft();
    const body = {
      year: 1999,
      sequence: 9,
      formerSlugs: ['x'],
      contentChangedAt: on('1999-01-01').publishedAt,
      rev: 40,
    };
    await rest('PATCH', `/commentaries/${id}?draft=true`, { body });
    await editions.saveDraft(id, body);
    expect(await editions.latest(id)).toMatchObject({ year: null, sequence: null, formerSlugs: [], rev: 3 });
  });

  it('keeps an edition that has a number in its language and series', async () => {
    const { id } = await editions.published(on('2007-01-01'));
    for (const change of [{ language: 'tr' }, { series: null }]) {
      const { status, body } = await rest('PATCH', `/commentaries/${id}?draft=true`, { body: change });
      const message = 'An edition that has a number keeps its language and series.';
      expect(status).toBe(400);
      expect(body.errors[0]?.data?.errors).toEqual([{ path: Object.keys(change)[0], message }]);
    }
  });

  it('lets any number of drafts be without a number', async () => {
    const drafts = [await editions.draft(), await editions.draft()];
    expect(drafts.map(({ year, sequence }) => [year, sequence])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe('a historic number', () => {
  const claim = (year: number, sequence: number) => ({ claim: { year, sequence }, ...on('2020-01-01') });

  it('is taken where it is free, and the counter never falls behind it', async () => {
    expect(await editions.published(claim(2010, 5))).toMatchObject({ year: 2010, sequence: 5 });
    expect(await editions.published(claim(2010, 2))).toMatchObject({ year: 2010, sequence: 2 });
    expect(await editions.published(on('2010-06-01'))).toMatchObject({ year: 2010, sequence: 6 });
  });

  it('is refused where it is taken, naming who holds it', async () => {
    await editions.published({ ...claim(2011, 1), title: 'The holder' });
    const { id } = await editions.draft(claim(2011, 1));
    const { status, body } = await rest('PATCH', `/commentaries/${id}`, PUBLISHED);
    const message = 'The number 2011 / 1 is taken by “The holder”.';
    expect(status).toBe(400);
    expect(body.errors[0]?.data?.errors).toEqual([{ path: 'claim.sequence', message }]);
  });

  it('stays taken while its edition is out of publication', async () => {
    const { id } = await editions.published(claim(2012, 1));
    await editions.unpublish(id);
    await expect(editions.published(claim(2012, 1))).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it('is refused by halves', async () => {
    for (const [half, path] of [
      [{ year: 2013 }, 'claim.sequence'],
      [{ sequence: 3 }, 'claim.year'],
    ] as const) {
      await expect(editions.published({ claim: half })).rejects.toMatchObject({ data: { errors: [{ path }] } });
    }
  });

  it('means nothing to an edition that has a number', async () => {
    const { id } = await editions.published(on('2014-01-01'));
    expect(await editions.publish(id, claim(2014, 9))).toMatchObject({ year: 2014, sequence: 1 });
  });
});

describe('many at once', () => {
  it('give 50 editions the numbers 1 to 50', async () => {
    const drafts = await inLanes(8, Array(50).fill(on('2030-01-01')), (own) => editions.draft(own));
    const answers = await inLanes(50, drafts, ({ id }) => rest('PATCH', `/commentaries/${id}`, PUBLISHED));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await editions.numbers({ year: 2030 })).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it.each([
    [2024, 1.5],
    [2024, -1],
    [2023, 9_999_999],
    [99_999, 1],
    [-5, 1],
    [2030.5, 3],
  ])('refuse %s / %s, which could never be an address', async (year, sequence) => {
    const { id } = await editions.draft();
    const number = { claim: { year, sequence } };
    await expect(editions.publish(id, number)).rejects.toMatchObject({ name: 'ValidationError' });
    expect((await editions.row(id)).sequence).toBeFalsy();
  });

  it('let one of two claims of a number through, and refuse the other with a sentence', async () => {
    const own = { claim: { year: 2031, sequence: 4 } };
    const drafts = [await editions.draft(own), await editions.draft(own)];
    const answers = await Promise.all(
      drafts.map(({ id }) => rest('PATCH', `/commentaries/${id}`, { body: { _status: 'published' } })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect(await editions.numbers({ year: 2031 })).toEqual([4]);
  });

  it('are tried again where one makes the counter that the other has just looked for in vain', async () => {
    await editions.published(on('2033-01-01'));
    const { db } = house.payload;
    const { findOne } = db;
    let lookedInVain = 0;
    db.findOne = (async (args: Parameters<typeof findOne>[0]) => {
      if (args.collection !== SLUGS.counters || lookedInVain > 0) return findOne.call(db, args);
      lookedInVain += 1;
      return null;
    }) as typeof findOne;
    const { id } = await editions.draft(on('2033-01-02'));
    const { status, body } = await rest('PATCH', `/commentaries/${id}`, PUBLISHED);
    db.findOne = findOne;
    expect({ status, sequence: body.doc.sequence, lookedInVain }).toEqual({
      status: 200,
      sequence: 2,
      lookedInVain: 1,
    });
  });

  it('cannot hold one number twice, even past the hooks: the database refuses it', async () => {
    const { series, whole } = editions;
    const data = { ...whole({ notes: [] }), year: 2032, sequence: 1, language: 'en' as const, series };
    await house.payload.db.create({ collection: SLUGS.commentaries, data });
    await expect(house.payload.db.create({ collection: SLUGS.commentaries, data })).rejects.toMatchObject({
      name: 'ValidationError',
    });
  });
});
