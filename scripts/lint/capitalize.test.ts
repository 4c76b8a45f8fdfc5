import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const HOUSE = resolve(import.meta.dirname, '../..');
const CAPITALIZE = /text-?transform\s*:\s*['"`]?capitalize/i;

describe('styles', () => {
  it('never capitalize by rule: titles are cased as their author cased them, in two languages', () => {
    const files = globSync('{src,collections}/**/*.{ts,tsx,css,scss}', { cwd: HOUSE });
    const guilty = files.filter((file) => CAPITALIZE.test(readFileSync(resolve(HOUSE, file), 'utf8')));
    expect(files).not.toEqual([]);
    expect(guilty).toEqual([]);
  });
});
