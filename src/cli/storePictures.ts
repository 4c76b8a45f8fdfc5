import type { PayloadRequest } from 'payload';
import sharp from 'sharp';
import { SLUGS } from '../../collections/slugs';
import { problem, type Problem } from '../domain/commentary/problem';
import type { Block } from '../domain/lexical/nodes';
import type { Draft, DraftPicture } from '../domain/manuscript/draft';

/**
 * Whether the bytes can be drawn. Asked before anything is stored: a refusal by Payload would end the transaction that the
 * whole text is stored in.
 */
const canBeDrawn = (bytes: Uint8Array): Promise<boolean> =>
  sharp(bytes)
    .resize(8)
    .toBuffer()
    .then(
      () => true,
      () => false,
    );

/** Media need a description; until somebody writes one the name of the file stands there, and is told. */
const store = async (req: PayloadRequest, { alt, bytes, mimeType, name }: DraftPicture): Promise<string> => {
  const { id } = await req.payload.create({
    collection: SLUGS.media,
    data: { alt: (alt || name).slice(0, 500) },
    file: { data: Buffer.from(bytes), mimetype: mimeType, name, size: bytes.length },
    overrideAccess: true,
    req,
  });
  return id;
};

/**
 * Stores the pictures of a draft as media. Returns the draft with their ids in its blocks; a picture that cannot be
 * drawn is left out and told.
 */
export const storePictures = async (
  req: PayloadRequest,
  draft: Draft,
): Promise<{ draft: Draft; pictures: Problem[] }> => {
  const ids = new Map<string, string>();
  const pictures: Problem[] = [];
  for (const picture of draft.pictures ?? []) {
    if (await canBeDrawn(picture.bytes)) ids.set(picture.key, await store(req, picture));
    else pictures.push(problem('left-out', {}, picture.alt || picture.name));
  }
  const blocks = draft.blocks.flatMap((block): Block[] => {
    if (block.type !== 'picture') return [block];
    const media = ids.get(block.media);
    return media === undefined ? [] : [{ ...block, media }];
  });
  return { draft: { ...draft, blocks }, pictures };
};
