import type { ViewBlock } from '../../../domain/commentary/viewModel';
import { literal } from './literal';
import { plain, wrap, type Markup } from './markup';
import { printable } from './printable';

export type PictureBlock = Extract<ViewBlock, { kind: 'picture' }>;

/** A picture's bytes under the path by which a source names them. */
export type PictureFile = { path: string; bytes: Uint8Array };

const SIGNATURES: [string, (head: string) => boolean][] = [
  ['png', (head) => head.startsWith('\x89PNG\r\n\x1a\n')],
  ['jpg', (head) => head.startsWith('\xff\xd8\xff')],
  ['gif', (head) => head.startsWith('GIF8')],
  ['webp', (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP'],
];

const formatOf = (bytes: Uint8Array): string | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  return SIGNATURES.find(([, fits]) => fits(head))?.[0];
};

/** The pictures of an edition by their `src`; one in a format that Typst does not read is left out. */
export const pictureFiles = (pictures: Record<string, Uint8Array>): Map<string, PictureFile> =>
  new Map(
    Object.entries(pictures).flatMap(([src, bytes], at) => {
      const format = formatOf(bytes);
      return format ? [[src, { path: `/picture-${at}.${format}`, bytes }] as const] : [];
    }),
  );

/** How wide a pixel may be drawn, in points, whatever resolution the file claims: 120 to an inch. */
const PIXEL = 0.6;

/** A picture with the words for who does not see it; without its bytes those words stand in its place. */
export const picture = ({ alt, src, width }: PictureBlock, files: Map<string, PictureFile>): Markup => {
  const file = files.get(src);
  const words = printable(alt).trim();
  if (file === undefined) return words ? wrap('missing-picture', plain(words)) : '';
  const image = `image(${literal(file.path)}${words ? `, alt: ${literal(words)}` : ''})`;
  const drawn = `picture(${image}${width && width > 0 ? `, widest: ${width * PIXEL}pt` : ''})`;
  return words ? `#${drawn};` : `#pdf.artifact(${drawn});`;
};
