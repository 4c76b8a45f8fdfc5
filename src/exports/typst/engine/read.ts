import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { readFonts } from './fontFiles';

/** How tests read what was made. */

export const FONTS = join(import.meta.dirname, '../fonts');

const compiler = NodeCompiler.create({ workspace: FONTS, fontArgs: [{ fontBlobs: readFonts(FONTS) }] });

let sources = 0;

/** The elements of one kind that Typst finds in a source, in reading order. Throws where it does not compile. */
export const elements = (source: string, kind: string): Record<string, unknown>[] => {
  const mainFilePath = join(FONTS, `${sources++}.typ`);
  compiler.addSource(mainFilePath, source);
  return compiler.query({ mainFilePath }, { selector: kind }) as Record<string, unknown>[];
};

const shift = (tag: string): number => Number(/matrix\(\S+ \S+ \S+ \S+ (\S+) /.exec(tag)?.[1] ?? 0);

/** How far to the right the first page's letters begin, in millimetres; the last letter's own width is not in it. */
export const reach = (source: string): number => {
  const mainFilePath = join(FONTS, `${sources++}.typ`);
  compiler.addSource(mainFilePath, source);
  const groups: number[] = [];
  let most = 0;
  for (const [tag] of compiler.plainSvg({ mainFilePath }).matchAll(/<\/?g\b[^>]*>|<use [^>]*>/g)) {
    if (tag === '</g>') groups.pop();
    else if (tag.startsWith('<g')) groups.push(tag.endsWith('/>') ? 0 : shift(tag));
    else most = Math.max(most, groups.reduce((sum, one) => sum + one, 0) + Number(/ x="([^"]+)"/.exec(tag)?.[1] ?? 0));
    if (tag.endsWith('/>') && tag.startsWith('<g')) groups.pop();
  }
  return (most * 25.4) / 72;
};

/** All text within an element, as one string. */
export const textWithin = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textWithin).join('');
  if (typeof value !== 'object' || value === null) return '';
  const element = value as Record<string, unknown>;
  if (element.func === 'space') return ' ';
  if (typeof element.text === 'string') return element.text;
  return Object.values(element).map(textWithin).join('');
};

/** A PDF with its compressed parts opened, as Latin-1. */
export const opened = (pdf: Uint8Array): string => {
  const raw = Buffer.from(pdf).toString('latin1');
  const streams = raw.matchAll(/stream\r?\n([\s\S]*?)endstream/g);
  const parts = Array.from(streams, ([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [raw, ...parts].join('\n');
};
