import { isDeepStrictEqual } from 'node:util';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import type { Commentary } from '../../src/payload-types';

type Content = Partial<Pick<Commentary, 'title' | 'standfirst' | 'body' | 'notes'>>;

/** As it is read: an editor that writes the same text in other JSON has changed nothing. */
const contentOf = ({ title, standfirst, body, notes }: Content) => {
  const { blocks, notes: read } = narrowEdition({ body, notes });
  return { title, standfirst: standfirst || null, blocks, notes: read };
};

/** Whether two states of an edition say the same to a reader: title, standfirst, body and notes. */
export const sameContent = (before: Content, after: Content): boolean =>
  isDeepStrictEqual(contentOf(before), contentOf(after));
