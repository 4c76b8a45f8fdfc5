import type { PayloadRequest } from 'payload';
import { SLUGS } from '../../collections/slugs';
import { problem, type Problem } from '../domain/commentary/problem';
import type { Block } from '../domain/lexical/nodes';
import type { Draft, DraftPicture } from '../domain/manuscript/draft';

/** Media need a description; until somebody writes one the name of the file stands there, and is told. */
const store = async (
  req: PayloadRequest,
  { alt, bytes, mimeType, name }: DraftPicture,
): Promise<string | undefined> => {
  try {
    const { id } = await req.payload.create({
      collection: SLUGS.media,
      data: { alt: (alt || name).slice(0, 500) },
      file: { data: Buffer.from(bytes), mimetype: mimeType, name, size: bytes.length },
      overrideAccess: true,
      req,
    });
    return id;
  } catch (error) {
    // The bytes begin like a picture and are none: the text is worth more than the picture.
    if ((error as { name?: string }).name === 'FileUploadError') return undefined;
    throw error;
  }
};

/**
 * Stores the pictures of a draft as media. Returns the draft with their ids in its blocks; a picture that cannot be
 * stored is left out and told.
 */
export const storePictures = async (
  req: PayloadRequest,
  draft: Draft,
): Promise<{ draft: Draft; pictures: Problem[] }> => {
  const ids = new Map<string, string>();
  const pictures: Problem[] = [];
  for (const picture of draft.pictures ?? []) {
    const id = await store(req, picture);
    if (id === undefined) pictures.push(problem('left-out', {}, picture.alt || picture.name));
    else ids.set(picture.key, id);
  }
  const blocks = draft.blocks.flatMap((block): Block[] => {
    if (block.type !== 'picture') return [block];
    const media = ids.get(block.media);
    return media === undefined ? [] : [{ ...block, media }];
  });
  return { draft: { ...draft, blocks }, pictures };
};
