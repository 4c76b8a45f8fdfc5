import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Manuscript } from '../../src/payload-types';
import { ADMIN } from '../../src/testing/boot';
import { manuscriptForm, openImportDesk, stored, TEXT, WORD, type ImportDesk } from '../../src/testing/importDesk';
import { restOf } from '../../src/testing/rest';
import { PASSWORD, visitorsOf, type Visitor } from '../../src/testing/visitors';
import { SLUGS } from '../slugs';

vi.mock('../manuscriptReader', () => import('../../src/testing/manuscriptReader'));

const PAGE = '<h1>Fener</h1><p>Yandı.</p><script>evil()</script>';

let desk: ImportDesk;
let visitors: Visitor[];

beforeAll(async () => {
  desk = await openImportDesk();
  visitors = await visitorsOf(desk.house.payload);
});
afterAll(() => desk.close());

const take = async (name: string, bytes: Uint8Array | string, fields = {}) => {
  const { id } = stored((await desk.send(manuscriptForm(name, bytes, fields))).report);
  const { docs } = await desk.house.payload.find({
    collection: SLUGS.manuscripts,
    where: { edition: { equals: id } },
    depth: 0,
    overrideAccess: true,
  });
  return { edition: id, manuscript: docs[0] as Manuscript };
};

const onDisk = ({ filename }: Manuscript): string => join(desk.house.env.dataDir, 'manuscripts', filename ?? '');

/** Fetches a file as somebody, bytes and all. */
const fetchFile = async ({ filename }: Manuscript, email?: string): Promise<Response> => {
  const body = { email, password: email === ADMIN.email ? ADMIN.password : PASSWORD };
  const signIn = email ? await restOf(desk.house.payload)('POST', '/users/login', { body }) : undefined;
  const headers: Record<string, string> = signIn ? { Authorization: `JWT ${signIn.body.token}` } : {};
  const request = new Request(`http://localhost:3000/api/manuscripts/file/${filename}`, { headers });
  return handleEndpoints({ config: desk.house.payload.config, request });
};

describe('the file an edition came from', () => {
  it.each([
    ['Fener Haritaları (son).docx', WORD, 'docx'],
    ['fener.html', PAGE, 'html'],
    ['fener.md', '# Fener\n\nYandı.\n', 'markdown'],
    // Signs of a picture, to who looks at the first bytes alone.
    ['fener.txt', 'BM Genel Kurulu toplandı.\r\n\r\nFener yandı.', 'text'],
    ['fener.txt', 'II* işareti\n\nFener yandı.', 'text'],
    ['../../../etc/fener.txt', 'Fener yandı.', 'text'],
  ])('is kept byte by byte: %s', async (name, bytes, format) => {
    const { manuscript, edition } = await take(name, bytes);
    const sent = Buffer.from(bytes);
    expect(readFileSync(onDisk(manuscript)).equals(sent)).toBe(true);
    expect(manuscript).toMatchObject({
      originalName: name.split('/').at(-1),
      format,
      language: 'tr',
      filesize: sent.length,
      sha256: createHash('sha256').update(sent).digest('hex'),
    });
    expect(manuscript.filename).toMatch(/^[a-z0-9-]+\.(docx|html|md|txt)$/);
    expect((await desk.latest(edition)).manuscript).toBe(manuscript.id);
  });

  it('keeps its report, with the words concerned', async () => {
    const { manuscript } = await take('fener.txt', TEXT.replace('[2] Gazete.', '[2] https://gazete.example'));
    expect(manuscript.report).toMatchObject({
      file: 'fener.txt',
      notes: 2,
      calls: 2,
      problems: expect.arrayContaining([
        {
          kind: 'access-date-missing',
          level: 'look',
          where: 9,
          key: 'problemNumbered.access-date-missing',
          excerpt: expect.any(String),
          number: 2,
          text: expect.stringContaining('erişim'),
        },
      ]),
    });
  });

  it('is another file when it is sent again under the same name', async () => {
    const [one, other] = [await take('ayni.txt', 'Bir.'), await take('ayni.txt', 'İki.')];
    expect(one.manuscript.filename).not.toBe(other.manuscript.filename);
    expect(readFileSync(onDisk(one.manuscript), 'utf8')).toBe('Bir.');
  });

  it('is not the file of a duplicate', async () => {
    const { edition } = await take('fener.txt', TEXT);
    const { body } = await desk.rest('POST', `/commentaries/${edition}/duplicate`);
    expect((await desk.latest(body.doc.id)).manuscript ?? null).toBeNull();
  });
});

describe('its address', () => {
  it.each(['admin', 'editor', 'translator', 'archivist'])(
    'gives it to the %s, to be saved and never shown',
    async (role) => {
      const name = 'Fener “ışığı”.html';
      const { manuscript } = await take(name, PAGE);
      const answer = await fetchFile(manuscript, visitors.find((one) => one.name === role)?.user?.email);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(PAGE);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="Fener _______.html"; filename*=UTF-8''${encodeURIComponent(name)}`,
        'content-security-policy': expect.stringContaining('sandbox'),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      });
    },
  );

  it('does not give it to a reader, nor say that it is there', async () => {
    const { manuscript } = await take('fener.txt', TEXT);
    const answer = await fetchFile(manuscript);
    expect([401, 403, 404]).toContain(answer.status);
    expect(await answer.text()).not.toContain('Fener');
  });

  it('is not found where the file is gone from the disk', async () => {
    const { manuscript } = await take('fener.txt', TEXT);
    rmSync(onDisk(manuscript));
    expect((await fetchFile(manuscript, ADMIN.email)).status).toBe(404);
  });
});

describe('a reader', () => {
  it('is told nothing of the file behind a published edition', async () => {
    const { edition, manuscript } = await take('Gizli ad.txt', TEXT, { publish: 'true' });
    const reader = restOf(desk.house.payload);
    for (const path of [
      `/commentaries/${edition}?depth=2`,
      `/commentaries/${edition}?select[manuscript]=true`,
      '/commentaries?depth=2&populate[manuscripts][originalName]=true',
    ]) {
      const { body } = await reader('GET', path);
      expect(JSON.stringify(body)).not.toMatch(new RegExp(`Gizli|manuscript"|${manuscript.id}`));
    }
    for (const field of ['manuscript', 'manuscript.originalName']) {
      const { status, body } = await reader('GET', `/commentaries?where[${field}][exists]=true`);
      expect({ status, docs: body.docs ?? [] }).toEqual({ status: 400, docs: [] });
    }
    expect((await reader('GET', '/manuscripts')).status).toBe(403);
  });

  it.each(['/manuscripts', '/manuscripts?draft=true'])(
    'does not make one: POST %s, nor does the staff',
    async (path) => {
      for (const { rest } of visitors) {
        const form = new FormData();
        form.append('file', new File([PAGE], 'x.html', { type: 'text/html' }));
        form.append('_payload', '{}');
        expect([401, 403]).toContain((await rest('POST', path, { form })).status);
      }
      expect(readdirSync(join(desk.house.env.dataDir, 'manuscripts'))).not.toContain('x.html');
    },
  );
});

describe('an administrator', () => {
  it('deletes a file, and the edition stays', async () => {
    const { edition, manuscript } = await take('fener.txt', TEXT);
    expect((await desk.rest('DELETE', `/manuscripts/${manuscript.id}`)).status).toBe(200);
    expect(existsSync(onDisk(manuscript))).toBe(false);
    const { status, body } = await desk.rest('GET', `/commentaries/${edition}?draft=true&depth=1`);
    expect({ status, title: (body as { title?: string }).title }).toEqual({ status: 200, title: 'Fener haritaları' });
    expect(
      (await desk.rest('PATCH', `/commentaries/${edition}?draft=true`, { body: { standfirst: 'x' } })).status,
    ).toBe(200);
  });

  it('deletes a draft, and its file stays', async () => {
    const { edition, manuscript } = await take('fener.txt', TEXT);
    expect((await desk.rest('DELETE', `/commentaries/${edition}`)).status).toBe(200);
    expect((await desk.rest('GET', `/manuscripts/${manuscript.id}?depth=1`)).status).toBe(200);
  });
});
