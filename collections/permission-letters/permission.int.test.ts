import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, type Editions } from '../../src/testing/editions';
import { restOf, signIn, type Rest } from '../../src/testing/rest';
import { PERMISSION_LETTERS_FOLDER } from './index';

let house: BootedHouse;
let editions: Editions;
let admin: Rest;
let reader: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  admin = await signIn(house.payload, { language: 'en' });
  reader = restOf(house.payload);
});
afterAll(() => house.close());

const LETTER = 'You may translate it, once, for 200 liras.';

const attach = async (name: string, type: string, words = LETTER) => {
  const form = new FormData();
  form.append('file', new Blob([words], { type }), name);
  form.append('_payload', '{}');
  const { status, body } = await admin('POST', '/permission-letters', { form });
  return { status, id: (body.doc as { id?: string } | undefined)?.id ?? '' };
};
const granted = (own: object) => ({
  translation: {
    permission: { grantedBy: 'Kıyı Defteri', grantedOn: '2022-03-18', terms: 'Once, for 200 liras.', ...own },
  },
});

describe('a permission', () => {
  it('tells readers who granted it and when, and nothing of its terms or its letter', async () => {
    const { status, id: letter } = await attach('izin.txt', 'text/plain');
    expect(status).toBe(201);
    const { id } = await editions.published(granted({ letter }));
    const { body } = await reader('GET', `/commentaries/${id}?depth=2`);
    expect(body.translation).toMatchObject({ permission: { grantedBy: 'Kıyı Defteri', grantedOn: '2022-03-18' } });
    expect(JSON.stringify(body)).not.toMatch(/200 liras|izin/);
    for (const path of ['/permission-letters', `/permission-letters/${letter}`, '/permission-letters/file/izin.txt'])
      expect((await reader('GET', path)).status).toBeGreaterThanOrEqual(401);
    const told = await reader('GET', '/commentaries?where[translation.permission.terms][like]=liras');
    expect(told.status === 200 ? told.body.docs : []).toEqual([]);
    expect((await admin('GET', `/commentaries/${id}?depth=0`)).body.translation).toMatchObject({
      permission: { letter },
    });
  });

  it('keeps its letter in a folder of its own, and takes no page that could run', async () => {
    expect((await attach('letter.pdf', 'application/pdf', '%PDF-1.7\nxref\n%%EOF\n')).status).toBe(201);
    expect((await attach('letter.html', 'text/html', '<script>alert(1)</script>')).status).toBe(400);
    const folder = join(house.env.dataDir, PERMISSION_LETTERS_FOLDER);
    expect(existsSync(folder) && readdirSync(folder)).toContain('letter.pdf');
    expect(readdirSync(folder)).not.toContain('letter.html');
  });

  it('cannot be given on a day to come, and the sentence says so', async () => {
    const { id } = await editions.draft();
    const { status, body } = await admin('PATCH', `/commentaries/${id}`, {
      body: { ...granted({ grantedOn: '2999-01-01' }), _status: 'published' },
    });
    expect(status).toBe(400);
    expect(body.errors[0]?.data?.errors).toMatchObject([
      {
        path: 'translation.permission.grantedOn',
        message: 'The permission cannot be given on a day to come (2999-01-01).',
      },
    ]);
  });
});
