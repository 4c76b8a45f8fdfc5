import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadersHouse, type ReadersHouse } from '../../testing/readersHouse';
import { rendering, soundText, type EditionData } from '../../testing/editions';

let house: ReadersHouse;
let editions: ReadersHouse['editions'];

beforeAll(async () => {
  house = await openReadersHouse();
  ({ editions } = house);
});

afterAll(() => house.close());

/** What a reader of a page is told of where its text comes from, in the order it stands there. */
const toldAt = async (address: string): Promise<string> => {
  const { status, body } = await house.page(address);
  expect(status).toBe(200);
  const { document } = parseHTML(body);
  return document.querySelector('main')!.textContent.replace(/\s+/g, ' ');
};

const ELSEWHERE: EditionData = {
  originalPublication: { publisher: 'AVİM', title: 'Yankı', language: 'tr', publishedOn: '2024-02-08' },
  translation: { permission: { grantedBy: 'AVİM', grantedOn: '2024-03-01', terms: 'Once, in English.' } },
};

/** An original and its translation of one year, the only ones. */
const pairOf = async (year: number, own: EditionData = {}) => {
  const publishedAt = `${year}-05-01T09:00:00.000Z`;
  const original = await editions.published({
    ...soundText('Söz'),
    publishedAt,
    title: 'Söz',
    language: 'tr',
    slug: 'soz',
  });
  const translation = await editions.published({
    ...rendering(soundText('Words')),
    publishedAt,
    title: 'Words',
    language: 'en',
    slug: 'words',
    original: original.id,
    ...own,
  });
  return { original: original.id, translation: translation.id };
};

describe('where a text comes from, as its readers are told', () => {
  it('is, of one first published elsewhere, its publisher, language and day, and by whose leave it is here', async () => {
    const publishedAt = '1991-05-01T09:00:00.000Z';
    await editions.published({ ...soundText('Echo'), ...ELSEWHERE, publishedAt, language: 'en', slug: 'echo' });
    const told = await toldAt('/en/commentary/1991/1/echo');
    expect(told).toContain(
      'This is the English translation of a Turkish language article that was originally published by AVİM on 8 February 2024.',
    );
    expect(told).toContain('Published by permission of AVİM, given on 1 March 2024.');
    expect(told).not.toContain('Once, in English.');
    const here: EditionData = {
      ...ELSEWHERE,
      originalPublication: { ...ELSEWHERE.originalPublication, language: 'en' },
    };
    await editions.published({ ...soundText('Yankı'), ...here, publishedAt, language: 'tr', slug: 'yanki' });
    expect(await toldAt('/tr/yorum/1991/1/yanki')).toContain(
      'Bu metin, AVİM tarafından 8 Şubat 2024 tarihinde yayımlanan İngilizce yazının Türkçe çevirisidir.',
    );
  });

  it('is, of one published here, its original; of the original, its translation', async () => {
    await pairOf(1992);
    expect(await toldAt('/en/commentary/1992/1/words')).toMatch(
      /English translation.* Turkish language article.*1 May 1992/,
    );
    expect(await toldAt('/tr/yorum/1992/1/soz')).toContain('Words');
  });

  it('is that a machine helped, in the language of the page', async () => {
    await pairOf(1993, { translation: { origin: 'machine-assisted' } });
    expect(await toldAt('/en/commentary/1993/1/words')).toContain('The translation was made with machine assistance.');
  });

  it('is that the original was withdrawn, while the translation keeps its page', async () => {
    const { original } = await pairOf(1994);
    await editions.publish(original, { withdrawal: { on: '2026-01-02', reason: 'It was wrong.' } });
    expect(await toldAt('/en/commentary/1994/1/words')).toContain(
      'The original of this translation has been withdrawn.',
    );
  });

  it('is that the original is not published at present', async () => {
    const { original } = await pairOf(1995);
    await editions.unpublish(original);
    expect(await toldAt('/en/commentary/1995/1/words')).toContain(
      'The original of this translation is not published at present.',
    );
  });
});
