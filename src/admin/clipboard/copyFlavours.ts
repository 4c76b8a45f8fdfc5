import { $getEditor, type BaseSelection } from '@payloadcms/richtext-lexical/lexical';
import type { StoredNote } from '../../domain/commentary/narrowEdition';
import { numberNotes } from '../../domain/commentary/numbering';
import { narrowBody } from '../../domain/lexical/narrow';
import { callsOf } from '../../domain/lexical/walk';
import { $copiedNodes } from './copiedNodes';
import { htmlOut } from './htmlOut';
import { narrowPiece } from './narrowPiece';
import { carriedParcel, packParcel, PARCEL_TYPE } from './parcel';
import { countCalls } from './settleNotes';
import { textOut } from './textOut';
import { viewPiece } from './wordsOut';

type From = { home: string; language: string; rows: readonly StoredNote[]; isCut: boolean };

/**
 * What a copy or a cut puts on the clipboard, by flavour: the piece with its notes for the desk, and the same with
 * numbers and a list of notes for other programs. To be called within a read or an update.
 */
export const $copyFlavours = (selection: BaseSelection, from: From): Record<string, string> => {
  const { blocks } = narrowBody(JSON.parse(JSON.stringify($getEditor().getEditorState())));
  const nodes = $copiedNodes(selection);
  const called = new Set(callsOf(narrowPiece(nodes, []).blocks).map(({ noteKey }) => noteKey));
  const notes = from.rows.filter(({ key }) => called.has(key ?? ''));
  const before = from.isCut ? [...countCalls(blocks)].filter(([key]) => called.has(key)) : [];
  const parcel = packParcel({ home: from.home, callsBefore: new Map(before), nodes, notes });
  const view = viewPiece(narrowPiece(nodes, notes), numberNotes(blocks), from.language);
  return {
    [PARCEL_TYPE]: parcel,
    'text/html': htmlOut(view, carriedParcel(parcel)),
    'text/plain': textOut(view),
  };
};
