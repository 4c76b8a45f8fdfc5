import { problem, type Problem } from '../../../domain/commentary/problem';
import type { DraftPicture } from '../../../domain/manuscript/draft';
import type { FlowBlock } from '../../flow/flow';
import { pictureType } from '../../flow/pictureType';
import type { Reading } from './reading';

/**
 * The pictures of a file with their bytes. One of a kind that no page shows (EMF, WMF, TIFF, SVG) is left out together
 * with its block; one that nothing describes is told.
 */
export const takePictures = async (
  found: Reading['pictures'],
  blocks: FlowBlock[],
): Promise<{ pictures: DraftPicture[]; blocks: FlowBlock[]; problems: Problem[] }> => {
  const pictures: DraftPicture[] = [];
  const problems: Problem[] = [];
  for (const { image, picture } of found) {
    const block = blocks.find((one) => one.block.type === 'picture' && one.block.media === picture.key);
    if (!block) continue;
    const bytes = new Uint8Array(await image.readAsBuffer());
    const type = pictureType(bytes);
    const place = { line: block.line };
    if (!type) problems.push(problem('left-out', place, picture.alt || picture.name));
    else {
      if (picture.alt === '') problems.push(problem('alt-missing', place, picture.name));
      pictures.push({ ...picture, name: `${picture.name}.${type.extension}`, mimeType: type.mimeType, bytes });
    }
  }
  const kept = new Set(pictures.map(({ key }) => key));
  return {
    pictures,
    problems,
    blocks: blocks.filter(({ block }) => block.type !== 'picture' || kept.has(block.media)),
  };
};
