import type { Draft } from '../../src/domain/manuscript/draft';
import { bodyToLexical } from '../../src/domain/lexical/toLexical';
import { noteRow } from '../../src/domain/manuscript/noteRow';
import type { Commentary } from '../../src/payload-types';

/** What a manuscript says of an edition, in the shape it is stored in. */
export type DraftData = Pick<Commentary, 'body' | 'notes' | 'claim' | 'originalPublication' | 'rights'> & {
  title?: string;
};

/** A manuscript's draft as the data of a new edition. Keys and texts are the draft's own; nothing is added. */
export const dataOfDraft = (draft: Draft): DraftData => ({
  title: draft.title,
  body: bodyToLexical(draft.blocks) as Commentary['body'],
  notes: draft.notes.map(noteRow) as unknown as Commentary['notes'],
  ...(draft.number ? { claim: draft.number } : {}),
  ...(draft.originalPublication ? { originalPublication: draft.originalPublication } : {}),
  ...(draft.rights ? { rights: draft.rights } : {}),
});
