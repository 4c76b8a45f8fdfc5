import type { DraftPicture } from '../../domain/manuscript/draft';
import { pictureType } from '../flow/pictureType';

const DATA = /^data:image\/[\w.+-]+;base64,/i;

/** A picture that stands in the page itself (RFC 2397); undefined for one that would have to be fetched. */
export const dataPicture = (source: string, key: string, alt: string): DraftPicture | undefined => {
  const head = DATA.exec(source)?.[0];
  if (head === undefined) return undefined;
  const bytes = new Uint8Array(Buffer.from(source.slice(head.length), 'base64'));
  const type = pictureType(bytes);
  return type && { key, name: `${key}.${type.extension}`, mimeType: type.mimeType, bytes, alt };
};
