import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { brotliSmallest } from './encodings';
import { keepPage, matches, type KeptPage } from './keptPage';

const kept = (body: string): KeptPage =>
  keepPage({ status: 200, body, headers: { 'Content-Type': 'text/html' }, tags: [], kept: true });

const etagOf = (headers: string[]): string => headers[headers.indexOf('ETag') + 1] ?? '';

describe('a kept page', () => {
  it('has a strong ETag of its own in each encoding', async () => {
    const { variants } = await kept('text');
    const tags = Object.values(variants).map(({ headers }) => etagOf(headers));
    expect(new Set(tags).size).toBe(3);
    expect(tags.every((tag) => /^"[\w.-]+"$/.test(tag))).toBe(true);
  });

  it.each(['identity', 'gzip', 'br'] as const)('is known again by its %s ETag, weak or in a list', async (encoding) => {
    const page = await kept('text');
    const etag = etagOf(page.variants[encoding].headers);
    expect(matches(page, etag)).toBe(true);
    expect(matches(page, `W/${etag}`)).toBe(true);
    expect(matches(page, `"other", ${etag}`)).toBe(true);
    expect(matches(page, '*')).toBe(true);
  });

  it('makes its gzip when that is first asked for, once, in the room set aside for it', async () => {
    const page = await kept(
      '<p>Fener haritaları</p>'.repeat(300) + Array.from({ length: 900 }, (_, at) => at * at).join(),
    );
    const { gzip } = page.variants;
    expect(gunzipSync(gzip.bytes).equals(page.variants.identity.bytes)).toBe(true);
    expect(page.variants.gzip).toBe(gzip);
    const taken = Object.values(page.variants).reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(page.size).toBeGreaterThanOrEqual(taken);
    expect(page.size).toBeLessThan(1.5 * taken);
  });

  it('holds no memory but its own bytes', async () => {
    const { variants } = await kept('text');
    for (const { bytes } of Object.values(variants)) expect(bytes.buffer.byteLength).toBe(bytes.length);
    const smallest = await brotliSmallest(variants.identity.bytes);
    expect(smallest.buffer.byteLength).toBe(smallest.length);
  });

  it('is not taken for another text', async () => {
    const page = await kept('text');
    const other = await kept('other text');
    expect(matches(page, etagOf(other.variants.br.headers))).toBe(false);
    expect(matches(page, undefined)).toBe(false);
    expect(matches(page, '')).toBe(false);
    expect(matches(page, `"${page.hash}`.slice(0, -1))).toBe(false);
  });

  it('says the same headers with 304 as with 200, but those of the body', async () => {
    const { variants } = await kept('text');
    const names = (list: string[]) => list.filter((_, at) => at % 2 === 0);
    expect(names(variants.br.headers)).toEqual([
      ...names(variants.br.notModified),
      'Content-Length',
      'Content-Encoding',
    ]);
  });
});
