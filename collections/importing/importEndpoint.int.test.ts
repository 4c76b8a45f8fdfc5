import { getLocalI18n, handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { manuscriptForm, openImportDesk, stored, TEXT, WORD, type ImportDesk } from '../../src/testing/importDesk';
import { visitorsOf, type Visitor } from '../../src/testing/visitors';
import { manuscriptReader } from '../manuscriptReader';
import { importManuscript } from './importManuscript';

vi.mock('../manuscriptReader', () => import('../../src/testing/manuscriptReader'));

let desk: ImportDesk;
let visitors: Visitor[];

beforeAll(async () => {
  desk = await openImportDesk();
  visitors = await visitorsOf(desk.house.payload);
});
afterAll(() => desk.close());

describe('a manuscript sent over REST', () => {
  it('becomes a draft, answered with 201 and its report', async () => {
    const { status, report } = await desk.send(
      manuscriptForm('fener.docx', WORD, { title: 'Fener', authors: 'A B; C D' }),
    );
    expect(status).toBe(201);
    expect(report).toEqual({
      file: 'fener.docx',
      id: expect.any(String),
      address: null,
      notes: 1,
      calls: 1,
      problems: [{ kind: 'rights-missing', where: null, text: 'Hak sahibi belirtilmemiş.' }],
    });
    const edition = await desk.latest(stored(report).id);
    expect(edition).toMatchObject({ title: 'Fener', language: 'tr', _status: 'draft' });
    expect(edition.authors).toHaveLength(2);
    expect(edition.notes).toHaveLength(1);
  });

  it.each([
    ['fener.docx', WORD],
    ['fener.txt', TEXT],
    ['fener.md', '# Fener\n\nYandı.[^1]\n\n[^1]: Arşiv.\n'],
    ['fener.html', '<h1>Fener</h1><p>Yandı.<a href="#n">1</a></p><p id="n">1 Arşiv.</p><blink>?</blink>'],
  ])('is reported as the command line reports it: %s', async (name, bytes) => {
    const { report } = await desk.send(manuscriptForm(name, bytes));
    const i18n = await getLocalI18n({ config: desk.house.payload.config, language: 'tr' });
    const file = { name, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes };
    const line = await importManuscript({ payload: desk.house.payload, i18n, apart: manuscriptReader() }, file, {
      language: 'tr',
      series: 'commentary',
    });
    expect({ ...stored(line), id: '' }).toEqual({ ...stored(report), id: '' });
  });

  it('is told to read as another language than the one given, and published all the same', async () => {
    const sentence = 'The keeper climbed the same stairs every evening, cleaned the glass and looked out at the sea. ';
    const fields = { publish: 'true', title: 'Fener', authors: 'A B' };
    const { report } = await desk.send(manuscriptForm('keeper.txt', sentence.repeat(3), fields));
    expect(stored(report).problems).toContainEqual({
      kind: 'language-other',
      where: null,
      text: 'Metin, belirtilenden başka bir dilde görünüyor: English ≠ Türkçe.',
    });
    expect(stored(report).address).not.toBeNull();
  });

  it('is published where that is asked, with the number and the day that were given', async () => {
    const fields = { publish: 'true', number: '2019/3', publishedOn: '2019-05-06' };
    const { report } = await desk.send(manuscriptForm('fener.txt', TEXT, fields));
    expect(stored(report).address).toBe('http://localhost:3000/tr/yorum/2019/3/fener-haritalari');
    const edition = await desk.latest(stored(report).id);
    expect(edition).toMatchObject({ _status: 'published', year: 2019, sequence: 3 });
    const again = await desk.send(manuscriptForm('fener.txt', TEXT, fields));
    expect(again).toEqual({
      status: 400,
      report: { file: 'fener.txt', error: '2019 / 3 numarası alınmış: “Fener haritaları”.' },
    });
  });

  it('is paired with the original it translates', async () => {
    const original = stored(
      (await desk.send(manuscriptForm('bir.txt', TEXT, { publish: 'true', number: '2018/1' }))).report,
    );
    const fields = { language: 'en', original: '2018/1' };
    const { report } = await desk.send(manuscriptForm('one.txt', TEXT.replace('Dipnotlar', 'Notes'), fields));
    const edition = await desk.latest(stored(report).id);
    expect(edition.original).toBe(original.id);
    const counterparts = edition.notes?.map(({ counterpart }) => counterpart);
    expect(counterparts).toEqual((await desk.latest(original.id)).notes?.map(({ key }) => key));
  });

  it('lacks notes of its original only with a reason', async () => {
    const three = `${TEXT.replace('yandı.[2]', 'yandı.[2][3]')}\n[3] Yalı: kıyı evi.\n`;
    await desk.send(manuscriptForm('uc.txt', three, { publish: 'true', number: '2018/2' }));
    const send = async (fields: object) => {
      const asked = { language: 'en', original: '2018/2', publish: 'true', number: '2018/2', ...fields };
      return stored((await desk.send(manuscriptForm('two.txt', TEXT.replace('Dipnotlar', 'Notes'), asked))).report);
    };
    const kept = await send({});
    expect(kept.address).toBeNull();
    expect(kept.problems.map(({ kind }) => kind)).toContain('note-unrendered');
    await desk.house.payload.delete({ collection: 'commentaries', id: kept.id, overrideAccess: true });
    expect((await send({ missingNotes: 'The third is of Turkish words only.' })).address).toContain('/2018/2');
  });

  it('holds nothing of a script that came in a page', async () => {
    const page = '<h1>Fener</h1><p onclick="evil()">Yandı.<script>evil()</script><a href="javascript:evil()">x</a></p>';
    const { report } = await desk.send(manuscriptForm('fener.html', page));
    expect(JSON.stringify((await desk.latest(stored(report).id)).body)).not.toContain('evil');
  });
});

describe('who may import', () => {
  it.each([
    ['admin', {}, 201],
    ['editor', { publish: 'true' }, 201],
    ['translator', {}, 201],
    ['translator', { publish: 'false' }, 201],
    ['translator', { publish: 'true' }, 403],
    ['translator', { missingNotes: 'Why not' }, 403],
    ['archivist', {}, 403],
    ['nobody', {}, 401],
    ['an expired session', {}, 401],
    ['a session signed out', {}, 401],
  ])('%s, with %j: %i', async (name, fields, status) => {
    const before = await desk.traces();
    const answer = await desk.send(
      manuscriptForm('fener.txt', TEXT, fields),
      visitors.find((one) => one.name === name)?.rest,
    );
    expect(answer.status).toBe(status);
    if (status !== 201) expect(await desk.traces()).toEqual(before);
  });

  it('is asked before the file is read', async () => {
    let asked = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        asked += 1;
        if (asked > 9) controller.close();
        else controller.enqueue(new Uint8Array(65_536));
      },
    });
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const sent = { method: 'POST', body, headers, duplex: 'half' };
    const request = new Request('http://localhost:3000/api/manuscripts/import', sent as RequestInit);
    const { status } = await handleEndpoints({ config: desk.house.payload.config, request });
    expect(status).toBe(401);
    expect(asked).toBeLessThan(3);
  });
});
