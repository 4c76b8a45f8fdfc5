import sharp from 'sharp';
import type { Payload } from 'payload';
import { SLUGS } from '../../collections/slugs';

/** The bytes of a small picture. */
export const pictureBytes = (): Promise<Buffer> =>
  sharp({ create: { width: 8, height: 6, channels: 3, background: '#a33' } })
    .png()
    .toBuffer();

/** Stores a small picture. Returns its id. */
export const pictureIn = async (payload: Payload): Promise<string> => {
  const bytes = await pictureBytes();
  const { id } = await payload.create({
    collection: SLUGS.media,
    data: { alt: 'A red square' },
    file: { data: bytes, mimetype: 'image/png', name: 'red.png', size: bytes.length },
    overrideAccess: true,
  });
  return id;
};
