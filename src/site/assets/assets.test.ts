import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSETS, fontFaces, fontPath } from './assets';

const contentOf = (file: string) => readFileSync(join(import.meta.dirname, file));
const sizeOf = (name: Parameters<typeof fontPath>[0]) =>
  contentOf(ASSETS.find(({ path }) => path === fontPath(name))?.file ?? '').length;

describe('the fonts', () => {
  it('are served under an address that names their content', () => {
    for (const { path, file } of ASSETS) {
      expect(path).toContain(createHash('sha256').update(contentOf(file)).digest('hex').slice(0, 8));
    }
  });

  it('keep to their budgets: 65 KB for both Latin faces, 20 KB for another script', () => {
    expect(sizeOf('literata') + sizeOf('literata-italic')).toBeLessThanOrEqual(65_000);
    const others = ASSETS.filter(({ file }) => !/literata(-italic)?\.woff2$/.test(file));
    for (const { file } of others) expect(contentOf(file).length).toBeLessThanOrEqual(20_000);
  });

  it('are each declared with the characters they hold', () => {
    for (const { path } of ASSETS) expect(fontFaces).toContain(`src:url(${path})`);
    expect(fontFaces.match(/src:url/g)?.length).toBe(fontFaces.match(/unicode-range/g)?.length);
  });

  it('hold the Turkish letters in the first file', () => {
    const first = /src:url\(\/assets\/literata\.[^}]*unicode-range:([^}]*)/.exec(fontFaces)?.[1] ?? '';
    const ranges = first.split(',').map((range) => range.slice(2).split('-').map((end) => Number.parseInt(end, 16)));
    for (const letter of 'ÇĞIİÖŞÜçğıiöşüâîû’“”–') {
      const code = letter.codePointAt(0) ?? 0;
      expect(ranges.some(([from = 0, to = from]) => code >= from && code <= to), letter).toBe(true);
    }
  });
});
