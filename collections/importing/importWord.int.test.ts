import path from 'node:path';
import { getLocalI18n } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SLUGS } from '../slugs';
import { narrowBody } from '../../src/domain/lexical/narrow';
import { createApartReader } from '../../src/manuscripts/apart/apartReader';
import {
  call,
  note,
  paragraph,
  picture,
  relationship,
  run,
  SEPARATORS,
} from '../../src/manuscripts/docx/examples/pieces';
import { wordFile } from '../../src/manuscripts/docx/examples/wordFile';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { pictureBytes } from '../../src/testing/picture';
import { importManuscript } from './importManuscript';

let house: BootedHouse;
const apart = createApartReader({
  worker: path.resolve('src/manuscripts/apart/worker.ts'),
  execArgv: ['--import', 'tsx'],
});

beforeAll(async () => {
  house = await bootHouse();
});
afterAll(async () => {
  apart.close();
  await house.close();
});

const take = async (name: string, bytes: Uint8Array) =>
  importManuscript(
    { payload: house.payload, i18n: await getLocalI18n({ config: house.payload.config, language: 'tr' }), apart },
    { name, bytes },
    {
      language: 'tr',
      series: 'commentary',
      title: 'Fener haritaları',
    },
  );

const withPicture = (bytes: Uint8Array): Uint8Array =>
  wordFile({
    body:
      paragraph(run('Fener yandı.') + call(2)) + paragraph(picture('r:embed="img"', 'name="R" descr="Fenerin planı"')),
    footnotes: SEPARATORS + note(2, run(' Arşiv.')),
    links: relationship('img', 'image', 'media/image1.png'),
    media: { 'image1.png': bytes },
  });

const mediaOf = async (id: string) => {
  const { payload } = house;
  const edition = await payload.findByID({
    collection: SLUGS.commentaries,
    id,
    depth: 0,
    draft: true,
    overrideAccess: true,
  });
  const { blocks, refusals } = narrowBody(edition.body);
  expect(refusals).toEqual([]);
  return Promise.all(
    blocks.flatMap((block) =>
      block.type === 'picture'
        ? [payload.findByID({ collection: SLUGS.media, id: block.media, overrideAccess: true })]
        : [],
    ),
  );
};

describe('the import of a file of Word', () => {
  it('stores its notes, and its pictures as media with their descriptions', async () => {
    const report = await take('fener.docx', withPicture(await pictureBytes()));
    expect(report).toMatchObject({ notes: 1, calls: 1, address: null });
    if ('error' in report) throw new Error(report.error);
    expect(await mediaOf(report.id)).toMatchObject([
      { alt: 'Fenerin planı', mimeType: 'image/png', width: 8, height: 6 },
    ]);
  });

  it.each([8, 30, 50])('takes the text in where a picture is broken after %i bytes, and tells it', async (whole) => {
    const broken = Buffer.concat([(await pictureBytes()).subarray(0, whole), Buffer.alloc(40)]);
    const report = await take('fener.docx', withPicture(broken));
    expect(report).toMatchObject({
      notes: 1,
      problems: expect.arrayContaining([expect.objectContaining({ kind: 'left-out' })]),
    });
    if ('error' in report) throw new Error(report.error);
    expect(await mediaOf(report.id)).toEqual([]);
  });

  it.each([
    ['fener.doc', /Farklı Kaydet.*\.docx/],
    ['fener.pdf', /PDF/],
    ['fener.docx', /bozuk/],
  ])('refuses %s with a sentence', async (name, sentence) => {
    expect(await take(name, new TextEncoder().encode('Fener.'))).toEqual({
      file: name,
      error: expect.stringMatching(sentence),
    });
  });
});
