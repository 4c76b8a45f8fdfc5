import { randomBytes } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { acceptedEncoding, brotliSmallest, encode, gzipped } from './encodings';

describe('acceptedEncoding (RFC 9110, 12.5.3)', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0, gzip', 'gzip'],
    ['identity', 'identity'],
    ['GZIP', 'gzip'],
    ['deflate', 'identity'],
    [',,;;q=x', 'identity'],
  ])('%s → %s', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });
});

describe('Brotli', () => {
  // Round the shortest window, one in the middle, the longest, and beyond it.
  it.each([0, 1, 1007, 1008, 1009, 65_519, 65_520, 65_521, 4_200_000])(
    'gives %i bytes back, whatever window suits them',
    async (length) => {
      const text = 'Fener haritaları. '.repeat(length / 18 + 1).slice(0, length);
      expect(brotliDecompressSync(encode(text).br).toString()).toBe(text);
    },
  );

  it('sees the whole of a page that is longer than a short window', async () => {
    const noise = randomBytes(75_000).toString('base64');
    const once = encode(noise).br.length;
    expect(encode(noise + noise).br.length).toBeLessThan(once + 1_000);
    expect((await brotliSmallest(Buffer.from(noise + noise))).length).toBeLessThan(once + 1_000);
  });
});

describe('a page that was packed', () => {
  it('leaves nothing of the packer behind for a full collection of garbage', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;
    const text = 'Fener haritaları ve dipnotları. '.repeat(1_000);
    const heldAfter = (collections: number): number => {
      for (let time = 0; time < collections; time += 1) {
        for (let page = 0; page < 16; page += 1) gzipped(encode(text).identity);
        collect({ type: 'minor' });
      }
      collect({ type: 'minor' });
      return process.memoryUsage().arrayBuffers;
    };
    const before = heldAfter(5);
    expect((heldAfter(20) - before) / (20 * 16)).toBeLessThan(8_000);
  });
});
