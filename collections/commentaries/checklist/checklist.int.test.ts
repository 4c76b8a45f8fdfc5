import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootHouse, type BootedHouse } from '../../../src/testing/boot';
import { checklistOf } from '../../../src/testing/checklistOf';
import { editionsIn, soundText, type EditionData, type Editions } from '../../../src/testing/editions';
import { signIn, type Rest } from '../../../src/testing/rest';
import { SLUGS } from '../../slugs';

let house: BootedHouse;
let editions: Editions;
let rest: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  rest = await signIn(house.payload);
});

afterAll(() => house.close());

const of = (id: string, body: object = {}) => checklistOf(rest, id, body);
const on = (day: string): EditionData => ({ publishedAt: `${day}T09:00:00.000Z` });
const counters = async () =>
  (await house.payload.find({ collection: SLUGS.counters, limit: 100, overrideAccess: true })).docs.map(
    ({ key, highest }) => `${key}=${highest}`,
  );

describe('the checklist before publication', () => {
  it('takes no number and stores nothing, and publication then gives the number it has shown', async () => {
    const { id, title } = await editions.draft(on('2011-03-01'));
    const state = async () => [
      await editions.latest(id),
      await editions.versions(id),
      await editions.outbox(),
      await counters(),
    ];
    const before = await state();
    const first = await of(id, { title: 'Another title' });
    const second = await of(id);
    expect(first.path).toBe('/en/commentary/2011/1/another-title');
    expect([first.number, second.number]).toEqual([
      { year: 2011, sequence: 1, kind: 'next' },
      { year: 2011, sequence: 1, kind: 'next' },
    ]);
    expect(await state()).toEqual(before);
    const { year, sequence, slug } = await editions.publish(id);
    expect(`/en/commentary/${year}/${sequence}/${slug}`).toBe(second.path);
    expect((await editions.row(id)).title).toBe(title);
    const third = await editions.draft(on('2011-04-01'));
    expect((await of(third.id)).number).toEqual({ year: 2011, sequence: 2, kind: 'next' });
  });

  it('shows the number an edition claims, or says that it is taken', async () => {
    const { id } = await editions.draft();
    const claim = { year: 1999, sequence: 12 };
    expect(await of(id, { claim })).toMatchObject({
      number: { ...claim, kind: 'claimed' },
      path: expect.stringMatching(/^\/en\/commentary\/1999\/12\//),
      refusals: [],
    });
    await editions.published({ claim, title: 'It was here' });
    const answer = await of(id, { claim });
    expect(answer).toMatchObject({ number: null, path: null });
    expect(answer.refusals).toEqual([
      { path: 'claim.sequence', message: 'The number 1999 / 12 is taken by “It was here”.' },
    ]);
    const { body } = await rest('PATCH', `/commentaries/${id}`, { body: { claim, _status: 'published' } });
    expect(body.errors[0]?.data?.errors).toEqual(answer.refusals);
  });

  it('keeps the number of an edition that has one, and counts what its readers would find changed', async () => {
    const { id, body, notes } = await editions.published({ ...on('2012-01-01'), slug: 'kept' });
    expect(await of(id)).toMatchObject({
      number: { year: 2012, sequence: 1, kind: 'kept' },
      path: '/en/commentary/2012/1/kept',
      publishedOn: '2012-01-01',
      changed: { title: false, blocks: { added: 0, removed: 0, changed: 0 } },
    });
    const children = [...body!.root.children, ...soundText('More').body!.root.children];
    const changed = (
      await of(id, {
        title: 'Renamed',
        body: { root: { ...body!.root, children } },
        notes: notes!.map((note) => ({ ...note, lang: 'hy' })),
      })
    ).changed;
    expect(changed).toEqual({
      title: true,
      standfirst: false,
      reordered: false,
      blocks: { added: 1, removed: 0, changed: 0 },
      notes: { added: 0, removed: 0, changed: 1 },
    });
  });

  it('is made for a document that was never saved', async () => {
    const data = { title: 'New here', language: 'tr', series: editions.series, ...on('2013-01-01') };
    expect(await checklistOf(rest, undefined, data)).toMatchObject({
      number: { year: 2013, sequence: 1, kind: 'next' },
      path: '/tr/yorum/2013/1/new-here',
      changed: null,
      counterpart: null,
    });
    expect(await checklistOf(rest)).toMatchObject({
      number: null,
      path: null,
      pages: [],
      refusals: [
        { path: 'series', message: 'Choose a series before publishing.' },
        { path: 'language', message: 'This field is required.' },
      ],
    });
  });

  it('says who holds the rights, by the year of publication', async () => {
    const { id } = await editions.draft({ ...on('2014-05-05'), rights: { holder: 'The House', firstYear: 2009 } });
    expect((await of(id)).rightsLine).toMatchObject({ holder: 'The House', years: '2009–2014' });
    expect((await of(id, { rights: { holder: 'Another' } })).rightsLine).toMatchObject({
      holder: 'Another',
      years: '2009–2014',
    });
    expect((await of((await editions.draft()).id)).rightsLine).toBeNull();
  });

  it('names the other edition, whether it is linked, and whether the translation falls behind', async () => {
    const original = await editions.published({ language: 'tr', title: 'Özgün', ...on('2015-01-01') });
    const translation = await editions.draft({ original: original.id, title: 'Translation', ...on('2015-02-01') });
    const seen = await of(translation.id);
    expect(seen.counterpart).toEqual({
      id: original.id,
      language: 'tr',
      title: 'Özgün',
      isOriginal: true,
      path: '/tr/yorum/2015/1/ozgun',
      lag: null,
    });
    expect(seen.originalNotes).toMatchObject([{ key: 'a', paragraphs: [{ type: 'paragraph' }] }]);
    expect(seen.problems.map(({ kind, text }) => [kind, text])).toContainEqual([
      'counterpart-doubtful',
      'Note 1 is not paired; it may render note 1 of the original. Say which, or that it is a translator’s note.',
    ]);
    const back = await of(original.id, { title: 'Değişti' });
    expect(back.counterpart).toMatchObject({ id: translation.id, path: null, isOriginal: false });
    expect(back.counterpart?.lag).toEqual({ originalChangedOn: back.today, basedOn: back.today });
    expect((await of(original.id)).counterpart?.lag).toBeNull();
  });

  it('names the pages that change with it, and no draft’s', async () => {
    const { payload } = house;
    const topic = await payload.create({
      collection: SLUGS.topics,
      data: { name: 'Denizler', slug: 'denizler' },
      locale: 'tr',
      overrideAccess: true,
    });
    const author = await payload.create({ collection: SLUGS.people, data: { name: 'Ada Aras' }, overrideAccess: true });
    const { id } = await editions.draft({
      language: 'tr',
      topics: [topic.id],
      authors: [author.id],
      ...on('2016-01-01'),
    });
    const english = await editions.draft({ original: id, title: 'In English', ...on('2016-01-02') });
    const pages = (await of(id)).pages.map(({ path }) => path);
    expect(pages).toEqual([
      '/tr',
      '/tr/yorum',
      '/tr/yorum/2016',
      '/tr/konu/denizler',
      '/tr/konu',
      '/tr/kisi/ada-aras',
      '/tr/kisi',
      '/sitemap.xml',
    ]);
    const { path } = await of(english.id);
    await editions.publish(english.id);
    const both = (await of(id)).pages;
    expect(both.map((page) => page.path)).toEqual([
      ...pages.slice(0, -1),
      path,
      '/en',
      '/en/commentary',
      '/en/commentary/2016',
      '/sitemap.xml',
    ]);
    expect(both.find((page) => page.path === path)?.name).toBe('Other edition: In English');
  });
});
