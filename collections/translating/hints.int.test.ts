import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, p, text } from '../../src/domain/commentary/examples';
import type { Link } from '../../src/domain/lexical/nodes';
import type { TranslationHints } from '../../src/domain/translating/hints';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, textOf, withFirstWords, type Editions } from '../../src/testing/editions';
import { restOf, type Rest } from '../../src/testing/rest';
import { staffOf } from '../../src/testing/staff';

let house: BootedHouse;
let editions: Editions;
let translator: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  translator = (await staffOf(house.payload, { translator: 'translator' })).translator.rest;
});

afterAll(() => house.close());

const link = (href: string): Link => ({ type: 'link', href, children: [text('here')] });
const begin = async (original: string) =>
  (await translator('POST', `/commentaries/${original}/translate`, { body: { language: 'en' } })).body.id;
const hintsOf = async (id: string): Promise<TranslationHints> =>
  (await translator('GET', `/commentaries/${id}/hints`)).body as unknown as TranslationHints;
const original = (...words: Parameters<typeof p>) =>
  editions.published({ language: 'tr', ...textOf([at('p1', p(...words))], []) });

/** An original in Turkish and its translation into English, both published. */
const pair = async () => {
  const { id } = await original('Metin');
  const translation = await begin(id);
  const { body } = await editions.latest(translation);
  await editions.publish(translation, { title: 'Lighthouses', body: withFirstWords(body) });
  const { year, sequence } = await editions.row(id);
  return { id, translation, short: `/tr/yorum/${year}/${sequence}` };
};

describe('the links of an original', () => {
  it('to an edition here that is translated are told with its page, whatever slug they write', async () => {
    const { short, translation } = await pair();
    const { year, sequence, slug } = await editions.row(translation);
    const { id } = await original(
      link(`${short}/a-slug-of-former-times`),
      link(short),
      link(`${house.payload.config.serverURL}${short}/x#p1`),
      link('https://elsewhere.example/'),
    );
    const path = `/en/commentary/${year}/${sequence}`;
    expect((await hintsOf(await begin(id))).links).toEqual([
      {
        from: short,
        to: { short: path, path: `${path}/${slug}`, title: 'Lighthouses', language: 'en' },
        parts: [{ block: 'p1' }],
      },
    ]);
  });

  it('are not told where the translation is no longer for readers, nor where there is none', async () => {
    const [gone, withdrawn, lone] = [await pair(), await pair(), await original('Metin')];
    await editions.unpublish(gone.translation);
    const withdrawal = { on: '2024-05-01', reason: 'A reason' };
    await editions.publish(withdrawn.translation, { withdrawal });
    const { year, sequence } = await editions.row(lone.id);
    const { id } = await original(
      link(gone.short),
      link(withdrawn.short),
      link(`/tr/yorum/${year}/${sequence}`),
      link('/tr/yorum/2024/9999'),
      link('/tr/nowhere/2024/1'),
    );
    expect((await hintsOf(await begin(id))).links).toEqual([]);
  });
});

describe('the names in an original', () => {
  it('are told as the people and the glossary of the house write them in the other language', async () => {
    const { payload } = house;
    const overrideAccess = true;
    const person = await payload.create({
      collection: 'people',
      data: { name: 'Gor Şahyan', names: [{ language: 'en', name: 'Gor Shahyan' }] },
      overrideAccess,
    });
    const term = { tr: 'Dışişleri Bakanlığı', en: 'Ministry of Foreign Affairs', note: 'Of Türkiye.' };
    const glossary = await payload.create({ collection: 'glossary', data: term, overrideAccess });
    await payload.create({ collection: 'glossary', data: { tr: 'metin' }, overrideAccess });
    const { id } = await original('Gor Şahyan’ın DIŞİŞLERİ BAKANLIĞI’na yazdığı metin');
    expect((await hintsOf(await begin(id))).names).toEqual([
      { source: 'people', id: person.id, written: 'Gor Şahyan', form: 'Gor Shahyan', parts: [{ block: 'p1' }] },
      {
        source: 'glossary',
        id: glossary.id,
        written: term.tr,
        form: term.en,
        note: term.note,
        parts: [{ block: 'p1' }],
      },
    ]);
  });
});

describe('who asks', () => {
  it('must be of the staff, about a translation', async () => {
    const { id, translation } = await pair();
    expect((await restOf(house.payload)('GET', `/commentaries/${translation}/hints`)).status).toBe(401);
    expect((await translator('GET', `/commentaries/${id}/hints`)).status).toBe(409);
  });

  it('is told nothing of an original that is not published any more', async () => {
    const { id, translation } = await pair();
    await editions.unpublish(id);
    expect(await hintsOf(translation)).toEqual({ links: [], names: [] });
  });
});
