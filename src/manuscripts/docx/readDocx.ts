import type { Draft, ReadOptions } from '../../domain/manuscript/draft';
import { openArchive } from '../archive/archive';
import { draftOfFlow } from '../flow/draftOfFlow';
import { ManuscriptRefused } from '../refusal';
import { openPackage } from './package/wordPackage';
import { prepareWord } from './prepare/prepareWord';
import { propertiesOf } from './properties';
import { readFlow } from './read/readFlow';
import { runMammoth } from './read/runMammoth';
import { writeXml } from '../xml/writeXml';

/** First bytes of the container of old Office files, and of encrypted new ones ([MS-CFB]). */
const OLD_CONTAINER = 'd0cf11e0';

/**
 * Reads a file of Word (ECMA-376 / ISO 29500, transitional or strict): its text, notes, pictures and what it says of
 * itself. What a text cannot hold is left out and told with the paragraph where it stood; without an entry nothing is lost.
 * Unpacks within limits, reads no external file, and must run apart from the server's thread (`apart/`).
 * Throws `ManuscriptRefused`; anything else is a fault of ours.
 */
export const readDocx = async (bytes: Uint8Array, options: ReadOptions): Promise<Draft> => {
  if (bytes.length === 0) throw new ManuscriptRefused('empty');
  if (Buffer.from(bytes.subarray(0, 4)).toString('hex') === OLD_CONTAINER) throw new ManuscriptRefused('locked');
  const archive = await openArchive(bytes);
  const word = openPackage(archive);
  const prepared = prepareWord(archive, word);
  const parts = new Map([...prepared.parts].map(([path, root]) => [path, writeXml(root)]));
  const { document, remarks } = await runMammoth(archive, parts);
  const flow = await readFlow(document, remarks, options.language);
  return draftOfFlow(
    { ...flow, problems: [...prepared.problems, ...flow.problems], properties: propertiesOf(word.properties) },
    options,
  );
};
