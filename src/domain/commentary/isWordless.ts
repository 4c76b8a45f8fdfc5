import type { Paragraph } from '../lexical/nodes';
import { plainText } from '../lexical/walk';

/** White space and signs without a shape: format characters such as the soft hyphen and the zero-width space. */
const INVISIBLE = /[\s\p{Cf}\p{Cc}]/gu;

/** Whether paragraphs say nothing that could be read. Asked of notes at the desk, in files and before publication. */
export const isWordless = (paragraphs: Paragraph[]): boolean => plainText(paragraphs).replace(INVISIBLE, '') === '';
