import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SLUGS } from '../../../collections/slugs';
import { atomFaults } from '../../exports/feed/atomFaults';
import { jsonFeedFaults } from '../../exports/feed/jsonFeedFaults';
import { readXml, type XmlElement } from '../../exports/markup/readXml';
import { openReadersHouse, type ReadersHouse } from '../../testing/readersHouse';
import { soundText } from '../../testing/editions';

let house: ReadersHouse;
let editions: ReadersHouse['editions'];
let topic: string;
let page: ReadersHouse['page'];

beforeAll(async () => {
  house = await openReadersHouse();
  ({ editions, page } = house);
  const { payload } = house;
  ({ id: topic } = await payload.create({
    collection: SLUGS.topics,
    data: { name: 'Denizcilik', slug: 'denizcilik' },
    locale: 'tr',
    overrideAccess: true,
  }));
  const data = { name: 'Seafaring', slug: 'seafaring' };
  await payload.update({ collection: SLUGS.topics, id: topic, data, locale: 'en', overrideAccess: true });
});

afterAll(() => house.close());

const on = (day: string) => ({ publishedAt: `${day}T09:00:00.000Z` });
const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];
const said = (element: XmlElement | undefined, name: string): string | undefined => childrenOf(element, name)[0]?.text;

const entriesOf = async (asked: string): Promise<XmlElement[]> =>
  childrenOf(readXml(String((await page(asked)).body)), 'entry');
const titlesOf = async (asked: string) => (await entriesOf(asked)).map((entry) => said(entry, 'title'));

describe('a feed', () => {
  it('holds the newest editions of its language, series or topic, whole', async () => {
    await editions.published({ ...on('2001-01-01'), ...soundText('Of the first'), title: 'First', topics: [topic] });
    await editions.published({ ...on('2001-01-03'), title: 'Third' });
    await editions.published({ ...on('2001-01-02'), title: 'Second', topics: [topic] });
    await editions.published({ ...on('2001-01-04'), title: 'Dördüncü', language: 'tr', topics: [topic] });
    await editions.draft({ title: 'Never published' });
    expect(await titlesOf('/en/feed.xml')).toEqual(['Third', 'Second', 'First']);
    expect(await titlesOf('/en/commentary/feed.xml')).toEqual(['Third', 'Second', 'First']);
    expect(await titlesOf('/en/topic/seafaring/feed.xml')).toEqual(['Second', 'First']);
    expect(await titlesOf('/tr/konu/denizcilik/feed.xml')).toEqual(['Dördüncü']);
    const first = (await entriesOf('/en/topic/seafaring/feed.xml'))[1];
    expect(said(first, 'content')).toContain('Of the first');
    expect(said(first, 'content')).toContain('Words of a.');
  });

  it.each(['/en', '/tr', '/en/commentary', '/tr/konu/denizcilik'])('of %s keeps the standards', async (of) => {
    const [atom, json] = [await page(`${of}/feed.xml`), await page(`${of}/feed.json`)];
    expect(atomFaults(String(atom.body))).toEqual([]);
    expect(jsonFeedFaults(String(json.body))).toEqual([]);
    expect([atom.headers['Content-Type'], json.headers['Content-Type']]).toEqual([
      'application/atom+xml; charset=utf-8',
      'application/feed+json; charset=utf-8',
    ]);
    expect([atom.status, atom.kept, json.kept]).toEqual([200, true, true]);
  });

  it('ends after twenty', async () => {
    for (let n = 0; n < 22; n += 1) await editions.published(on('2002-01-01'));
    expect(await entriesOf('/en/feed.xml')).toHaveLength(20);
  });

  it('says of a withdrawn edition that it was withdrawn, when and why, and nothing of its text', async () => {
    const { id } = await editions.published({
      ...on('2003-01-01'),
      ...soundText('Words to forget'),
      title: 'Gone',
      standfirst: 'Stand first',
    });
    const before = said((await entriesOf('/en/feed.xml'))[0], 'id');
    await editions.publish(id, { withdrawal: { on: '2026-01-02', reason: 'It was wrong.' } });
    const entry = (await entriesOf('/en/feed.xml'))[0];
    expect(said(entry, 'id')).toBe(before);
    expect(said(entry, 'title')).toBe('Withdrawn: Gone');
    expect(said(entry, 'updated')).toBe('2026-01-01T21:00:00.000Z');
    expect(said(entry, 'content')).toContain('It was wrong.');
    for (const words of ['Words to forget', 'Stand first', 'Words of a.']) expect(entry?.text).not.toContain(words);
  });

  it('keeps an entry through another title and slug, and tells when its text changed', async () => {
    const { id } = await editions.published({ ...on('2004-01-01'), slug: 'one' });
    const before = (await entriesOf('/en/feed.xml'))[0];
    await editions.publish(id, { ...soundText('Another text'), title: 'Another', slug: 'other' });
    const after = (await entriesOf('/en/feed.xml'))[0];
    expect(said(after, 'id')).toBe(said(before, 'id'));
    expect(said(after, 'id')).toBe('tag:localhost,2004:en/commentary/2004/1');
    expect(said(before, 'updated')).toBe('2004-01-01T09:00:00.000Z');
    expect(Date.parse(said(after, 'updated') ?? '')).toBeGreaterThan(Date.parse('2024-01-01'));
    expect(childrenOf(after, 'link')[0]?.attributes.href).toMatch(/\/en\/commentary\/2004\/1\/other$/);
  });

  it('is made anew by what is published in it', async () => {
    const feeds = ['/en/feed.xml', '/en/commentary/feed.json', '/en/topic/seafaring/feed.xml'];
    await editions.published({ ...on('2005-01-01'), topics: [topic] });
    const touched = (await editions.outbox()).at(-1) ?? [];
    for (const feed of feeds) {
      const { tags } = await page(feed);
      expect(tags.some((tag) => touched.includes(tag))).toBe(true);
      expect(tags).toEqual(expect.arrayContaining(['person:any', 'topic:any', 'series:any', 'site']));
    }
    expect((await page('/tr/feed.xml')).tags.some((tag) => touched.includes(tag))).toBe(false);
  });

  it.each(['/en/nothing/feed.xml', '/en/topic/nothing/feed.json', '/en/topic/denizcilik/feed.xml'])(
    'is not there at %s',
    async (asked) => {
      expect(await page(asked)).toMatchObject({ status: 404, kept: false });
    },
  );

  it('has one address', async () => {
    const { status, headers } = await page('/en/commentary/feed.xml/');
    expect([status, headers.Location]).toEqual([301, '/en/commentary/feed.xml']);
  });
});
