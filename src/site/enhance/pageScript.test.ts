import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageScript } from './pageScript';
import { PAGE_SCRIPT } from './pageScriptAsset';

const HOUSE = resolve(import.meta.dirname, '../../..');
const script = readFileSync(resolve(HOUSE, 'src/site/assets', PAGE_SCRIPT.file));

describe('the page’s one script', () => {
  it('weighs 2 KB at most, however it is sent', () => {
    expect(gzipSync(script).length).toBeLessThanOrEqual(2048);
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(2048);
  });

  it('is what its sources make', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/bundle-page-script.mjs', '--check'], { cwd: HOUSE, stdio: 'pipe' }),
    ).not.toThrow();
  });

  it('is served under an address that names its content', () => {
    expect(PAGE_SCRIPT.path).toContain(createHash('sha256').update(script).digest('hex').slice(0, 8));
  });

  it('brings its words in the page’s language, and waits for the page', () => {
    const element = pageScript('tr');
    expect(element).toBe(`<script defer="" src="${PAGE_SCRIPT.path}" data-close="Kapat"></script>`);
    expect(pageScript('en')).toContain('data-close="Close"');
  });

  it('sends nothing anywhere and keeps nothing but the cookie of the language', () => {
    const source = script.toString();
    expect(source).not.toMatch(/fetch|XMLHttpRequest|sendBeacon|localStorage|sessionStorage|indexedDB/);
    expect(source.match(/document\.cookie/g)).toHaveLength(1);
  });
});
