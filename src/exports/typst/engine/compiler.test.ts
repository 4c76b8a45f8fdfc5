import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { ViewBlock } from '../../../domain/commentary/viewModel';
import { unprintedLetters } from '../../../domain/text/unprinted';
import { paragraph, pdfInput, text } from '../examples';
import { pdfSource } from '../source/pdf';
import { createCompiler } from './compiler';
import { FONTS, opened } from './read';

const compiler = createCompiler(FONTS);
const pdfOf = (...given: Parameters<typeof pdfInput>) =>
  compiler.make({ kind: 'pdf', ...pdfSource(pdfInput(...given)) });

describe('a PDF', () => {
  it('is tagged PDF/UA-1 with title and language', () => {
    const { bytes, remark } = pdfOf();
    const pdf = opened(bytes);
    expect(remark).toBeUndefined();
    expect(pdf).toMatch(/pdfuaid:part(?:>|=")1/);
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('/Lang (tr)');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf).toContain('/S /Note');
  });

  it('has equal bytes for an equal edition, whatever was made between', () => {
    const first = pdfOf().bytes;
    pdfOf({ title: 'Başka' });
    expect(Buffer.compare(pdfOf().bytes, first)).toBe(0);
  });

  it('takes no letter from the edition that was made before it', () => {
    const saying = (words: string) => pdfOf({ blocks: [paragraph(words)] }).bytes;
    const [other, first] = [saying('xğğy'), saying('xğşy')];
    saying('xaşy');
    expect(Buffer.compare(saying('xğşy'), other)).not.toBe(0);
    expect(Buffer.compare(saying('xğşy'), first)).toBe(0);
  });

  it('shows each edition its own picture', async () => {
    const drawn = async (colour: string) => {
      const create = { width: 900, height: 3000, channels: 3 as const, background: colour };
      const bytes = await sharp({ create }).png().toBuffer();
      const blocks: ViewBlock[] = [{ kind: 'picture', src: '/media/a.png', alt: 'Fener' }];
      const made = compiler.make({
        kind: 'pdf',
        ...pdfSource({ ...pdfInput({ blocks }), pictures: { '/media/a.png': bytes } }),
      });
      expect(made.remark).toBeUndefined();
      return made.bytes;
    };
    const red = await drawn('red');
    expect(opened(red)).toContain('/Alt');
    expect(Buffer.compare(await drawn('blue'), red)).not.toBe(0);
    expect(Buffer.compare(await drawn('red'), red)).toBe(0);
  });

  it('sets every script in the fonts we ship', () => {
    const letters = ['İIığĞşŞçÇöÖüÜâîû', 'ḥṣẓʿāīū', 'Карты ёЁії', 'Οι χάρτες', 'Փարոսների և', 'حوادث الساحل'];
    const every = letters.flatMap((words) => [text(words), text(words, { marks: ['bold', 'italic'] })]);
    const { bytes, remark } = pdfOf({ blocks: [paragraph(...every)] });
    expect(remark).toBeUndefined();
    const families = Array.from(opened(bytes).matchAll(/\/BaseFont \/[A-Z]{6}\+([A-Za-z]+)/g), ([, name]) => name);
    expect([...new Set(families)].sort()).toEqual(['Amiri', 'Literata', 'NotoSerifArmenian']);
  });

  it('lacks the very letters that an editor is warned of', () => {
    const around = [...'ƀəɐˁͲΆЋӼԐԱ֏אפثڡ୰กໜ჻Ꭰᴂᴥṟẟ‖⁂ₔℏ⇶∰⌀⏏①■☎♬✁➳⟜⤸⦀⬛ⱥꙘꜱﬅ﹅𝔸𝟘🂡🦀漢'];
    const { remark = '' } = pdfOf({ blocks: around.map((letter) => paragraph(letter)) });
    expect(around.filter((letter) => remark.includes(letter))).toEqual(unprintedLetters(around.join('')));
  });

  it('is made all the same, tagged, where no font has a letter', () => {
    const { bytes, remark } = pdfOf({ blocks: [paragraph('emoji 🦀')] });
    expect(remark).toContain('🦀');
    expect(opened(bytes)).toContain('/Marked true');
  });
});

it('refuses a family that is not there', () => {
  expect(() => compiler.make({ kind: 'card', source: '#set text(font: "Papyrus")\nmetin' })).toThrow(
    /font family: papyrus/,
  );
});

it('says what Typst refused', () => {
  expect(() => compiler.make({ kind: 'card', source: '#panic("yok")' })).toThrow(/yok/);
});

it('does not start without each of its fonts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  cpSync(FONTS, folder, { recursive: true });
  rmSync(join(folder, 'literata-600.ttf'));
  expect(() => createCompiler(folder)).toThrow(/literata-600\.ttf/);
  rmSync(folder, { recursive: true });
});
