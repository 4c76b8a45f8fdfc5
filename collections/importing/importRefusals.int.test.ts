import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hostile } from '../../src/manuscripts/docx/examples/hostile.samples';
import { paragraph, picture, relationship, run } from '../../src/manuscripts/docx/examples/pieces';
import { wordFile } from '../../src/manuscripts/docx/examples/wordFile';
import { manuscriptForm, openImportDesk, TEXT, WORD, type ImportDesk } from '../../src/testing/importDesk';
import { pictureBytes } from '../../src/testing/picture';
import { restOf } from '../../src/testing/rest';
import { SLUGS } from '../slugs';

vi.mock('../manuscriptReader', () => import('../../src/testing/manuscriptReader'));

const FORM = { 'Content-Type': 'multipart/form-data; boundary=x' };

let desk: ImportDesk;

beforeAll(async () => {
  desk = await openImportDesk();
});
afterAll(() => desk.close());

describe('what cannot be taken in', () => {
  const broken = wordFile({ body: paragraph(run('Fener.')) }).subarray(0, 200);

  it.each([
    ['fener.pdf', '%PDF-1.7', /^PDF dosyaları alınamıyor/],
    ['fener.doc', 'x', /Farklı Kaydet.*\.docx/],
    ['fener.odt', 'x', /Farklı Kaydet.*\.docx/],
    ['fener.docx', broken, /bozuk/],
    ['fener.docx', '', /boş/],
    ['fener.txt', '', /boş/],
    ['fener.exe', 'MZ', /“exe” dosyaları alınamıyor/],
    ['fener', 'x', /dosyaları alınamıyor/],
    ['fener.constructor', 'x', /“constructor” dosyaları alınamıyor/],
    ['fener.txt', new Uint8Array([0, 1, 2, 0, 0]), /türden değil/],
  ])('%s is refused with a sentence, and nothing is left of it', async (name, bytes, sentence) => {
    const before = await desk.traces();
    const answer = await desk.send(manuscriptForm(name, bytes));
    expect(answer).toEqual({ status: 400, report: { file: name, error: expect.stringMatching(sentence) } });
    expect(await desk.traces()).toEqual(before);
  });

  it.each(hostile)('%s is refused, while the house goes on answering', { timeout: 30_000 }, async (_, __, file) => {
    const sent = desk.send(manuscriptForm('fener.docx', file()));
    expect((await restOf(desk.house.payload)('GET', '/series')).status).toBe(200);
    expect(await sent).toMatchObject({ status: 400, report: { error: expect.any(String) } });
  });

  it.each([
    [{ language: 'de' }, '“de” bu sitenin dillerinden biri değil'],
    [{ language: '' }, 'bu sitenin dillerinden biri değil'],
    [{ series: 'nothing' }, '“nothing” kodlu bir dizi yok'],
    [{ number: 'five' }, '“five” bir numara değil'],
    [{ publishedOn: '2024-02-30' }, '2024-02-30'],
    [{ original: '1999/1' }, '“1999/1” burada'],
  ])('%j is refused with a sentence', async (fields, sentence) => {
    const before = await desk.traces();
    const { status, report } = await desk.send(manuscriptForm('fener.docx', WORD, fields));
    expect({ status, report }).toMatchObject({ status: 400, report: { error: expect.stringContaining(sentence) } });
    expect(await desk.traces()).toEqual(before);
  });

  it.each([
    ['a field that is none', { titel: 'x' }],
    ['a yes that is none', { publish: 'perhaps' }],
    ['NUL', { title: 'a\0b' }],
    ['a name every object has', { constructor: 'x' }],
  ])('%s in the form', async (_, fields) => {
    const { status } = await desk.send(manuscriptForm('fener.txt', TEXT, fields as Record<string, string>));
    expect(status).toBe(400);
  });

  it.each([
    ['JSON', 415, { body: { language: 'tr' } }],
    ['no file', 400, { form: new FormData() }],
    ['a broken form', 400, { form: '--x\r\nbroken' as unknown as FormData, headers: FORM }],
  ])('%s instead of a form with a file', async (_, status, ask) => {
    const answer = await desk.rest('POST', '/manuscripts/import', ask);
    expect(answer).toMatchObject({
      status,
      body: { errors: [{ message: expect.stringContaining('multipart/form-data') }] },
    });
  });

  it('two files in one form', async () => {
    const form = manuscriptForm('bir.txt', TEXT);
    form.append('file', new File([TEXT], 'iki.txt'));
    expect((await desk.send(form)).status).toBe(400);
  });

  it('more than 20 MB', async () => {
    const before = await desk.traces();
    const over = await desk.send(manuscriptForm('fener.txt', new Uint8Array(20 * 1024 * 1024 + 1).fill(97)));
    expect(over).toEqual({ status: 413, report: { file: 'fener.txt', error: 'Dosya 20 MB’den büyük.' } });
    const form = Buffer.alloc(22 * 1024 * 1024) as unknown as FormData;
    const far = await desk.rest('POST', '/manuscripts/import', { form, headers: FORM });
    expect(far).toMatchObject({ status: 413, body: { errors: [{ message: expect.any(String) }] } });
    expect(await desk.traces()).toEqual(before);
  });

  it('a draft that the house refuses leaves no picture, no file and no row behind', async () => {
    const image = await pictureBytes();
    const file = wordFile({
      body: paragraph(run('Fener.')) + paragraph(picture('r:embed="img"', 'name="R"')),
      links: relationship('img', 'image', 'media/image1.png'),
      media: { 'image1.png': image },
    });
    const before = await desk.traces();
    const { db } = desk.house.payload;
    const { create } = db;
    db.create = (args) =>
      args.collection === SLUGS.commentaries ? Promise.reject(new Error('disk is full')) : create.call(db, args);
    const answer = await desk.rest('POST', '/manuscripts/import', { form: manuscriptForm('fener.docx', file) });
    db.create = create;
    expect(answer.status).toBe(500);
    expect(await desk.traces()).toEqual(before);
    expect((await desk.send(manuscriptForm('fener.docx', file))).status).toBe(201);
    const after = await desk.traces();
    expect(after.files.length).toBe(before.files.length + 2);
  });
});
