import path from 'node:path';
import type { PayloadRequest } from 'payload';
import { problem, type Problem } from '../../src/domain/commentary/problem';
import type { Block } from '../../src/domain/lexical/nodes';
import type { Draft, DraftPicture } from '../../src/domain/manuscript/draft';
import { SLUGS } from '../slugs';

/**
 * Whether the bytes can be drawn. Asked before anything is stored: a refusal by Payload would end the transaction that the
 * whole text is stored in.
 */
const canBeDrawn = ({ payload }: PayloadRequest, bytes: Uint8Array): Promise<boolean> =>
  payload.config.sharp!(bytes)
    .resize(8)
    .toBuffer()
    .then(
      () => true,
      () => false,
    );

/** Media need a description; until somebody writes one the name of the file stands there, and is told. */
const store = async (
  req: PayloadRequest,
  { alt, bytes, mimeType, name }: DraftPicture,
  written: string[],
): Promise<string> => {
  const { id, filename } = await req.payload.create({
    collection: SLUGS.media,
    data: { alt: (alt || name).slice(0, 500) },
    file: { data: Buffer.from(bytes), mimetype: mimeType, name, size: bytes.length },
    overrideAccess: true,
    req,
  });
  written.push(path.join(req.payload.collections[SLUGS.media].config.upload.staticDir ?? '', filename ?? ''));
  return id;
};

/**
 * Stores the pictures of a draft as media, and adds their files to `written`. Returns the draft with their ids in its
 * blocks; a picture that cannot be drawn is left out and told.
 */
export const storePictures = async (
  req: PayloadRequest,
  draft: Draft,
  written: string[],
): Promise<{ draft: Draft; problems: Problem[] }> => {
  const ids = new Map<string, string>();
  const problems: Problem[] = [];
  for (const picture of draft.pictures ?? []) {
    if (await canBeDrawn(req, picture.bytes)) ids.set(picture.key, await store(req, picture, written));
    else problems.push(problem('left-out', {}, picture.alt || picture.name));
  }
  const blocks = draft.blocks.flatMap((block): Block[] => {
    if (block.type !== 'picture') return [block];
    const media = ids.get(block.media);
    return media === undefined ? [] : [{ ...block, media }];
  });
  return { draft: { ...draft, blocks }, problems };
};
