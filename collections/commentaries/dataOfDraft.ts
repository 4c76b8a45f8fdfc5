import type { Draft } from '../../src/domain/manuscript/draft';
import { bodyToLexical, noteToLexical } from '../../src/domain/lexical/toLexical';
import type { Commentary } from '../../src/payload-types';

/** What a manuscript says of an edition, in the shape it is stored in. */
export type DraftData = Pick<Commentary, 'body' | 'notes' | 'claim' | 'originalPublication' | 'rights'> & {
  title?: string;
};

/** A manuscript's draft as the data of a new edition. Keys and texts are the draft's own; nothing is added. */
export const dataOfDraft = (draft: Draft): DraftData => ({
  title: draft.title,
  body: bodyToLexical(draft.blocks) as Commentary['body'],
  notes: draft.notes.map(({ key, paragraphs, lang, address, accessedOn }) => ({
    key,
    text: noteToLexical(paragraphs) as NonNullable<Commentary['notes']>[number]['text'],
    kind: 'author' as const,
    lang,
    address,
    accessedOn,
  })),
  ...(draft.number ? { claim: draft.number } : {}),
  ...(draft.originalPublication ? { originalPublication: draft.originalPublication } : {}),
  ...(draft.rights ? { rights: draft.rights } : {}),
});
