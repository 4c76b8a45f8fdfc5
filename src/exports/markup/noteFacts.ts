import type { ViewInline, ViewNote } from '../../domain/commentary/viewModel';
import { hostOf } from './hostOf';
import type { TextWords } from './words';

const text = (words: string): ViewInline => ({ kind: 'text', text: words, marks: [] });
const link = (href: string, words: string): ViewInline => ({ kind: 'link', href, content: [text(words)] });

/** Where a note's source stands, when it was read and where its copy is, as far as the note's own words do not say it. */
export const noteFacts = ({ address, accessedOn, archivedAddress }: ViewNote, words: TextWords): ViewInline[] => {
  const facts = [
    ...(address ? [link(address, hostOf(address))] : []),
    ...(accessedOn ? [text(words.accessed(accessedOn))] : []),
    ...(archivedAddress ? [link(archivedAddress, words.archived)] : []),
  ];
  return facts.flatMap((fact, at) => [text(at === 0 ? ' ' : ' · '), fact]);
};
