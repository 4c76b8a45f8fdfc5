import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SLUGS } from '../../../collections/slugs';
import { signIn } from '../../testing/rest';
import { openReadersHouse, type ReadersHouse } from '../../testing/readersHouse';
import { type EditionData } from '../../testing/editions';

let house: ReadersHouse;
let editions: ReadersHouse['editions'];
let page: ReadersHouse['page'];

beforeAll(async () => {
  house = await openReadersHouse();
  ({ editions, page } = house);
});

afterAll(() => house.close());

const overrideAccess = true;

const topicNamed = async (tr: string, en?: string): Promise<string> => {
  const { payload } = house;
  const collection = SLUGS.topics;
  const { id } = await payload.create({ collection, data: { name: tr }, locale: 'tr', overrideAccess });
  if (en) await payload.update({ collection, id, data: { name: en }, locale: 'en', overrideAccess });
  return id;
};

const personNamed = async (name: string, names: { language: string; name: string }[] = []): Promise<string> =>
  (await house.payload.create({ collection: SLUGS.people, data: { name, names }, overrideAccess })).id;

/** As many editions, published a day apart, the last one first in every list. */
const publish = async (count: number, title: string, own: EditionData): Promise<void> => {
  for (let at = 1; at <= count; at += 1) {
    const publishedAt = `2001-0${1 + Math.floor(at / 28)}-${String(1 + (at % 28)).padStart(2, '0')}T09:00:00.000Z`;
    await editions.published({ ...own, publishedAt, title: `${title} ${at}.` });
  }
};

const read = async (path: string) => {
  const made = await page(path);
  const { document } = parseHTML(String(made.body));
  const select = (selector: string) => [...document.querySelectorAll(selector)];
  return {
    ...made,
    said: document.querySelector('main')?.textContent ?? '',
    titles: select('.editions :is(h2, h3) a').map((link) => link.textContent),
    alternates: select('link[rel=alternate][hreflang]').map((link) => link.getAttribute('href')),
    noindex: select('meta[name=robots]').map((meta) => meta.getAttribute('content')),
    switch: document.querySelector('.languages a')?.getAttribute('href'),
    select,
  };
};

describe('the page of a topic', () => {
  it('lists its published editions of the language, newest first, thirty a page', async () => {
    const topics = [await topicNamed('Çok Yazılan', 'Much Written')];
    await publish(31, 'On it', { topics });
    await editions.draft({ title: 'In the works', topics });
    const [first, second] = [await read('/en/topic/much-written'), await read('/en/topic/much-written/page/2')];
    expect(first.titles).toEqual(Array.from({ length: 30 }, (_, at) => `On it ${31 - at}.`));
    expect(second.titles).toEqual(['On it 1.']);
    expect((await page('/en/topic/much-written/page/3')).status).toBe(404);
    expect(first.noindex).toEqual([]);
    expect(first.tags).toEqual(expect.arrayContaining([`topic:${topics[0]}`, `works:topic:${topics[0]}:en`]));
  });

  it('has one address', async () => {
    await topicNamed('Tek Adres');
    for (const end of ['/', '/sayfa/1', '/sayfa/1/']) {
      const { status, headers } = await page(`/tr/konu/tek-adres${end}`);
      expect({ status, to: headers.Location }).toEqual({ status: 301, to: '/tr/konu/tek-adres' });
    }
    expect((await page('/en/topic/tek-adres')).status).toBe(404);
    expect((await page('/tr/konu/yok')).status).toBe(404);
  });

  it('leads on from its former addresses, its feed’s too, in that language alone', async () => {
    const id = await topicNamed('Eski Ad', 'Old Name');
    const collection = SLUGS.topics;
    const change = (slug: string, locale: 'tr' | 'en') =>
      house.payload.update({ collection, id, data: { slug }, locale, overrideAccess });
    await change('yeni-ad', 'tr');
    await change('en-yeni-ad', 'tr');
    for (const former of ['eski-ad', 'yeni-ad']) {
      for (const end of ['', '/feed.xml']) {
        const { status, headers, kept } = await page(`/tr/konu/${former}${end}`);
        expect({ status, to: headers.Location, kept }).toEqual({
          status: 301,
          to: `/tr/konu/en-yeni-ad${end}`,
          kept: false,
        });
      }
    }
    expect((await page('/en/topic/eski-ad')).status).toBe(404);
    expect((await page('/en/topic/old-name')).status).toBe(200);
    await topicNamed('Eski Ad');
    expect((await page('/tr/konu/eski-ad')).status).toBe(200);
  });

  it('says where nothing is published, leads to the other language and stays out of search engines', async () => {
    const topics = [await topicNamed('Fenerler', 'Lights')];
    await editions.published({ topics, language: 'tr' });
    const empty = await read('/en/topic/lights');
    expect(empty.status).toBe(200);
    expect(empty.said).toContain('No article on this topic has been published in English yet.');
    expect(empty.select('main p a').map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['/tr/konu/fenerler', 'Articles on this topic in Turkish (1)'],
    ]);
    expect(empty.noindex).toEqual(['noindex']);
    const turkish = await read('/tr/konu/fenerler');
    for (const { alternates } of [empty, turkish]) expect(alternates).toEqual([]);
    expect([empty.switch, turkish.switch]).toEqual(['/tr/konu/fenerler', '/en/topic/lights']);
  });

  it('is searchable again, and an alternate, once something is published', async () => {
    const topics = [await topicNamed('Kıyı', 'Shore')];
    await editions.published({ topics, language: 'tr' });
    const { id } = await editions.draft({ topics });
    expect((await read('/en/topic/shore')).noindex).toEqual(['noindex']);
    await editions.publish(id);
    const [english, turkish] = [await read('/en/topic/shore'), await read('/tr/konu/kiyi')];
    expect(english.noindex).toEqual([]);
    expect(english.alternates.toSorted()).toEqual(turkish.alternates.toSorted());
    expect(english.alternates).toEqual(
      ['/tr/konu/kiyi', '/en/topic/shore', '/tr/konu/kiyi'].map((path) => `http://localhost:3000${path}`),
    );
  });

  it('leads to the other home where it has no name in that language', async () => {
    await topicNamed('Yalnız Türkçe');
    expect((await read('/tr/konu/yalniz-turkce')).switch).toBe('/en');
  });
});

describe('the page of a person', () => {
  it('parts what was written from what was translated, in pages of thirty', async () => {
    const id = await personNamed('Yazan Çeviren');
    await publish(29, 'Written', { authors: [id] });
    await publish(3, 'Rendered', { translation: { translators: [id], origin: 'human' } });
    const [first, second] = [await read('/en/person/yazan-ceviren'), await read('/en/person/yazan-ceviren/page/2')];
    expect(first.titles).toEqual([...Array.from({ length: 29 }, (_, at) => `Written ${29 - at}.`), 'Rendered 3.']);
    expect(first.select('h2').map((heading) => heading.textContent)).toEqual(['Articles', 'Translations']);
    expect(second.titles).toEqual(['Rendered 2.', 'Rendered 1.']);
    expect(second.select('h2').map((heading) => heading.textContent)).toEqual(['Translations']);
    expect(second.switch).toBe('/tr/kisi/yazan-ceviren');
    expect((await page('/en/person/yazan-ceviren/page/3')).status).toBe(404);
  });

  it('shows the name in each language and script', async () => {
    await personNamed('Leyla Haddad', [
      { language: 'ar', name: 'ليلى حداد' },
      { language: 'en', name: 'Layla Haddad' },
    ]);
    const [turkish, english] = [await read('/tr/kisi/leyla-haddad'), await read('/en/person/leyla-haddad')];
    expect(turkish.select('h1')[0]?.textContent).toBe('Leyla Haddad');
    expect(english.select('h1')[0]?.textContent).toBe('Layla Haddad');
    const forms = turkish.select('.forms bdi').map((form) => [form.textContent, form.getAttribute('dir')]);
    expect(forms).toEqual([
      ['ليلى حداد', 'rtl'],
      ['Layla Haddad', null],
    ]);
    expect(english.select('.forms bdi').map((form) => form.textContent)).toEqual(['Leyla Haddad', 'ليلى حداد']);
    expect(turkish.select('.forms bdi[lang=ar]')).toHaveLength(1);
  });

  it('leads on from former addresses, in every language, which nobody can write', async () => {
    const id = await personNamed('Soyadı Eski');
    const collection = SLUGS.people;
    const rest = await signIn(house.payload);
    await rest('PATCH', `/people/${id}`, { body: { slug: 'soyadi-yeni', formerSlugs: ['leyla-haddad'] } });
    for (const [from, to] of [
      ['/tr/kisi/soyadi-eski', '/tr/kisi/soyadi-yeni'],
      ['/en/person/soyadi-eski', '/en/person/soyadi-yeni'],
    ]) {
      expect(await page(from!)).toMatchObject({ status: 301, headers: { Location: to } });
    }
    const { formerSlugs } = await house.payload.findByID({ collection, id, overrideAccess });
    expect(formerSlugs).toEqual(['soyadi-eski']);
  });

  it('shows what is published in the other language, once each, in its own words', async () => {
    const id = await personNamed('Türkçe Yazan');
    const both = { authors: [id], translation: { translators: [id], origin: 'human' as const } };
    await editions.published({ ...both, title: 'Kendi çevirisi', language: 'tr' });
    const empty = await read('/en/person/turkce-yazan');
    expect(empty.said).toContain('No article or translation by this person has been published in English yet.');
    expect(empty.noindex).toEqual(['noindex']);
    expect(empty.titles).toEqual(['Kendi çevirisi']);
    expect(empty.select('.editions h3 a')[0]?.getAttribute('lang')).toBe('tr');
    const turkish = await read('/tr/kisi/turkce-yazan');
    expect(turkish.select('h2').map((heading) => heading.textContent)).toEqual(['Yazıları', 'Çevirileri']);
    expect(turkish.noindex).toEqual([]);
  });
});

describe('the indexes', () => {
  it('hold what is published in their language, as it sorts, with counts', async () => {
    const names = ['Çınar', 'Civan', 'Ünal', 'Işık', 'İnci'];
    const authors = await Promise.all(names.map((name) => personNamed(`${name} Dizin`)));
    await editions.published({ language: 'tr', authors, title: 'Bir dizin' });
    await editions.published({ language: 'tr', authors: authors.slice(0, 1), title: 'Bir daha' });
    await personNamed('Aa Yayımsız Dizin');
    const own = ({ select }: Awaited<ReturnType<typeof read>>) =>
      select('.names li')
        .map((line) => line.textContent ?? '')
        .filter((line) => line.includes('Dizin'));
    expect(own(await read('/tr/kisi'))).toEqual([
      'Civan Dizin 11 yazı',
      'Çınar Dizin 22 yazı',
      'Işık Dizin 11 yazı',
      'İnci Dizin 11 yazı',
      'Ünal Dizin 11 yazı',
    ]);
    expect(own(await read('/en/person'))).toEqual([]);
    expect((await page('/tr/kisi')).tags).toEqual(expect.arrayContaining(['person:any', 'works:person:any:tr']));
  });

  it('follow a publication', async () => {
    const topics = [await topicNamed('Sonradan', 'Afterwards')];
    expect((await read('/en/topic')).said).not.toContain('Afterwards');
    const { id } = await editions.published({ topics });
    expect((await read('/en/topic')).said).toContain('Afterwards');
    await editions.unpublish(id);
    expect((await read('/en/topic')).said).not.toContain('Afterwards');
  });
});
