import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../exports/markup/readXml';
import { ICON_SVG } from './icon';
import { manifest } from './manifest';
import { touchIcon } from './touchIcon';
import { oldIcon } from './oldIcon';
import { securityTxt } from './securityTxt';
import { token } from './token';

describe('the mark', () => {
  /** The pictures of an ICO file: a directory of 16 bytes each, then the PNG files. */
  const pictures = Array.from({ length: oldIcon.readUInt16LE(4) }, (_, at) => {
    const entry = oldIcon.subarray(6 + 16 * at);
    const from = entry.readUInt32LE(12);
    return { size: entry[0] ?? 0, png: oldIcon.subarray(from, from + entry.readUInt32LE(8)) };
  });

  it('is one drawing in both its files', async () => {
    expect(pictures.map(({ size }) => size)).toEqual([16, 32, 48]);
    const svg = Buffer.from(ICON_SVG);
    for (const { size, png } of pictures) {
      const alphas = async (picture: Buffer, density?: number) => {
        const drawn = sharp(picture, density === undefined ? {} : { density }).resize(size, size);
        return [...(await drawn.ensureAlpha().raw().toBuffer())].filter((_, at) => at % 4 === 3);
      };
      const [drawn, kept] = [await alphas(svg, (72 * size) / 16), await alphas(png)];
      const off = drawn.filter((alpha, at) => Math.abs(alpha - (kept[at] ?? 0)) > 32);
      expect(off).toHaveLength(0);
    }
  });

  it('stands on paper for telephones, in the middle, as it is drawn elsewhere', async () => {
    const { data, info } = await sharp(touchIcon).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([180, 180]);
    const isDrawn = (x: number, y: number) => (data[(y * 180 + x) * info.channels + 1] ?? 0) < 128;
    const mark = await sharp(Buffer.from(ICON_SVG), { density: 540 }).resize(120, 120).ensureAlpha().raw().toBuffer();
    const off = Array.from({ length: 180 * 180 }, (_, at) => [at % 180, Math.floor(at / 180)] as const).filter(
      ([x, y]) => {
        const within = x >= 30 && x < 150 && y >= 30 && y < 150;
        return isDrawn(x, y) !== (within && (mark[((y - 30) * 120 + x - 30) * 4 + 3] ?? 0) > 128);
      },
    );
    expect(off.length).toBeLessThan(100);
  });

  it('is in the colour of the rubric and whole XML', () => {
    expect(readXml(ICON_SVG).children[0]?.attributes.stroke).toBe(token('rubric'));
    expect(token('rubric')).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('the manifest', () => {
  it('names the house and its mark and opens the site as a site', () => {
    expect(JSON.parse(manifest('Liman Araştırmaları', 'tr'))).toMatchObject({
      name: 'Liman Araştırmaları',
      lang: 'tr',
      start_url: '/tr',
      display: 'browser',
      icons: [
        { src: '/favicon.svg', sizes: 'any' },
        { src: '/apple-touch-icon.png', sizes: '180x180' },
      ],
    });
  });
});

describe('security.txt', () => {
  const NOW = new Date('2026-12-02T21:00:00Z');

  it('holds the fields of RFC 9116, each as often as it may be', () => {
    expect(securityTxt({ email: 'a+b@liman.example' }, 'https://liman.example', NOW)).toBe(
      'Contact: mailto:a+b@liman.example\nExpires: 2027-11-01T00:00:00Z\nPreferred-Languages: tr, en\n' +
        'Canonical: https://liman.example/.well-known/security.txt\n',
    );
  });

  it('names the page for letters where there is no address, if that page is safe to reach', () => {
    const contact = { path: '/en/contact' };
    expect(securityTxt(contact, 'https://liman.example', NOW)).toContain('Contact: https://liman.example/en/contact\n');
    expect(securityTxt(contact, 'http://localhost:3000', NOW)).toBeNull();
    expect(securityTxt(null, 'https://liman.example', NOW)).toBeNull();
  });
});
