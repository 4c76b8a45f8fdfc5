import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditionView } from '../domain/commentary/viewModel';
import type { TypstEngine } from '../exports/typst/engine/engine';
import { TypstError } from '../exports/typst/engine/typstError';
import { absoluteUrl } from '../routing/paths';
import { numberLabel, printWords } from './machine/printWords';

/** Makes what readers take away of an edition. */
export type Press = {
  /** The print: a tagged PDF with its notes at the foot of the page. */
  pdf(edition: EditionView, houseName: string, siteUrl: string): Promise<Uint8Array>;
  /** The share card: a PNG of 1200 × 630. */
  card(edition: EditionView, houseName: string): Promise<Uint8Array>;
  close(): Promise<void>;
};

const MEDIA = '/api/media/file/';

const sourcesOf = ({ hero, blocks }: EditionView): string[] => [
  ...(hero ? [hero.src] : []),
  ...blocks.flatMap((block) => (block.kind === 'picture' ? [block.src] : [])),
];

/** The bytes of pictures by their address; one whose file is not there is left out. `media`: the folder of the files. */
const readPictures = async (media: string, sources: string[]): Promise<Record<string, Uint8Array>> => {
  const read = sources.map(async (src): Promise<[string, Uint8Array][]> => {
    if (!src.startsWith(MEDIA)) return [];
    const name = path.basename(decodeURIComponent(src.slice(MEDIA.length)));
    const bytes = await readFile(path.join(media, name)).catch(() => null);
    return bytes ? [[src, bytes]] : [];
  });
  return Object.fromEntries((await Promise.all(read)).flat());
};

/** A press over the Typst engine. `media`: the folder where pictures lie. */
export const createPress = (engine: TypstEngine, media: string): Press => ({
  pdf: async (edition, houseName, siteUrl) => {
    const words = printWords(edition, houseName, siteUrl);
    const input = { edition, houseName, address: absoluteUrl(siteUrl, edition.path), words };
    const pictures = await readPictures(media, sourcesOf(edition));
    return engine.pdf({ ...input, pictures }).catch((error: unknown) => {
      // A picture whose file is broken must not keep readers from the text: it is then described in its place.
      if (error instanceof TypstError && error.reason === 'refused') return engine.pdf(input);
      throw error;
    });
  },
  card: (edition, houseName) => engine.card({ edition, houseName, words: { number: numberLabel(edition) } }),
  close: () => engine.close(),
});
