import sharp from 'sharp';
import { expect, it } from 'vitest';
import { edition } from '../examples';
import { cardSource } from '../source/card';
import { createCompiler } from './compiler';
import { FONTS } from './read';

const compiler = createCompiler(FONTS);

/** Whether anything is drawn within a part of the card, in pixels. */
const drawn = async (title: string, [left, top, width, height]: [number, number, number, number]) => {
  const source = cardSource({
    edition: edition({ title, authors: Array.from({ length: 9 }, (_, at) => ({ name: `Yazar Soyadı ${at}` })) }),
    houseName: 'Liman Araştırmaları Merkezi',
    words: { number: 'Yorum No: 2024 / 7' },
  });
  const { bytes } = compiler.make({ kind: 'card', source });
  const part = sharp(bytes).extract({ left, top, width, height });
  const { channels } = await sharp(await part.png().toBuffer()).stats();
  return channels.slice(0, 3).some(({ min, max }) => min !== max);
};

it('is 1200 × 630', async () => {
  const source = cardSource({ edition: edition(), houseName: 'Liman', words: { number: null } });
  const { width, height } = await sharp(compiler.make({ kind: 'card', source }).bytes).metadata();
  expect([width, height]).toEqual([1200, 630]);
});

it.each([
  ['short', 'Fener'],
  ['of 300 letters', 'Kuzey limanının fenerleri ve haritaları '.repeat(8).slice(0, 300)],
  ['of one word of 300 letters', 'W'.repeat(300)],
  ['of 3,000 letters', 'Fenerlerin haritalarında '.repeat(120)],
  [
    'of long Turkish words',
    'Çekoslovakyalılaştıramadıklarımızdanmışsınızcasına Afyonkarahisarlılaştırabildiklerimizdenmiş',
  ],
])('keeps its margins with a title %s', async (_, title) => {
  expect(await drawn(title, [80, 130, 1040, 330])).toBe(true);
  expect(await drawn(title, [0, 0, 78, 630])).toBe(false);
  expect(await drawn(title, [1122, 0, 78, 630])).toBe(false);
  expect(await drawn(title, [0, 578, 1200, 52])).toBe(false);
  expect(await drawn(title, [0, 466, 1200, 14])).toBe(false);
});
