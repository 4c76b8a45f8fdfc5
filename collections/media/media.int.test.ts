import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { pictureBytes } from '../../src/testing/picture';
import { signIn, type Rest } from '../../src/testing/rest';

let house: BootedHouse;
let rest: Rest;

beforeAll(async () => {
  house = await bootHouse();
  rest = await signIn(house.payload);
});

afterAll(() => house.close());

const formOf = (bytes: BlobPart, name: string, type: string, fields: object): FormData => {
  const form = new FormData();
  form.append('file', new Blob([bytes], { type }), name);
  form.append('_payload', JSON.stringify(fields));
  return form;
};

const ALT = { alt: 'A red square' };
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const HTML = '<!doctype html><script>alert(1)</script>';

describe('a picture', () => {
  it('is stored with its size and what it shows', async () => {
    const bytes = new Uint8Array(await pictureBytes());
    const { status, body } = await rest('POST', '/media', { form: formOf(bytes, 'red.png', 'image/png', ALT) });
    expect(status).toBe(201);
    expect(body.doc).toMatchObject({ alt: 'A red square', width: 8, height: 6, mimeType: 'image/png' });
  });

  it('is refused without words for those who do not see it', async () => {
    const bytes = new Uint8Array(await pictureBytes());
    const { status, body } = await rest('POST', '/media', { form: formOf(bytes, 'red.png', 'image/png', {}) });
    expect(status).toBe(400);
    expect(body.errors[0]?.data?.errors?.[0]?.path).toBe('alt');
  });

  it.each([
    ['an SVG', SVG, 'drawing.svg', 'image/svg+xml'],
    ['an SVG that says it is a PNG', SVG, 'drawing.png', 'image/png'],
    ['HTML', HTML, 'page.html', 'text/html'],
    ['HTML that says it is a PNG', HTML, 'page.png', 'image/png'],
    ['HTML with a JPEG’s type and its own name', HTML, 'page.html', 'image/jpeg'],
    ['a PDF', '%PDF-1.7\n', 'paper.pdf', 'application/pdf'],
  ])('is never %s', async (_, words, name, type) => {
    const { status } = await rest('POST', '/media', { form: formOf(words, name, type, ALT) });
    expect(status).toBe(400);
    const { body } = await rest('GET', `/media?where[filename][equals]=${name}`);
    expect(body.docs).toEqual([]);
  });
});
