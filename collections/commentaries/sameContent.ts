import { isDeepStrictEqual } from 'node:util';
import type { Commentary } from '../../src/payload-types';

type Content = Partial<Pick<Commentary, 'title' | 'standfirst' | 'body' | 'notes'>>;

const contentOf = ({ title, standfirst, body, notes }: Content): unknown => ({
  title,
  standfirst: standfirst ?? null,
  body: body ?? null,
  notes: (notes ?? []).map(({ id: _row, ...note }) => Object.entries(note).filter(([, value]) => value != null)),
});

/** Whether two states of an edition say the same to a reader: title, standfirst, body and notes. */
export const sameContent = (before: Content, after: Content): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(contentOf(before))), JSON.parse(JSON.stringify(contentOf(after))));
