import type { DraftPicture } from '../../domain/manuscript/draft';

type PictureType = { mimeType: DraftPicture['mimeType']; extension: string };

const TYPES: [start: string, type: PictureType][] = [
  ['89504e470d0a1a0a', { mimeType: 'image/png', extension: 'png' }],
  ['ffd8ff', { mimeType: 'image/jpeg', extension: 'jpg' }],
  ['474946383761', { mimeType: 'image/gif', extension: 'gif' }],
  ['474946383961', { mimeType: 'image/gif', extension: 'gif' }],
];

/** The kind of a picture by its first bytes, as what a file says of it may be wrong; undefined for one that no page shows. */
export const pictureType = (bytes: Uint8Array): PictureType | undefined => {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('hex');
  const isWebp = start.startsWith('52494646') && start.endsWith('57454250');
  return isWebp ? { mimeType: 'image/webp', extension: 'webp' } : TYPES.find(([magic]) => start.startsWith(magic))?.[1];
};
