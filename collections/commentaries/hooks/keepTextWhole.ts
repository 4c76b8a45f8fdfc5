import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { assignBlockIds, givenSoFar } from '../../../src/domain/commentary/blockIds';
import { narrowEdition, type StoredText } from '../../../src/domain/commentary/narrowEdition';
import { isNoteKey } from '../../../src/domain/commentary/noteKey';
import { sentence } from '../../sentence';
import { refuseFields, type FieldError } from '../refuseFields';
import { rememberSave } from '../saveInHand';
import { storedEdition } from '../storedEdition';

/** A text that is wrong everywhere needs no longer answer than this. */
const MOST_ERRORS = 20;

const keyErrors = (req: PayloadRequest, { notes }: StoredText): FieldError[] => {
  const seen = new Set<unknown>();
  return (Array.isArray(notes) ? notes : []).flatMap((row, index) => {
    const path = `notes.${index}.key`;
    const place = { note: index + 1, key: String(row?.key ?? '') };
    if (!isNoteKey(row?.key)) return { path, message: sentence(req, 'refusal.noteKey', place) };
    if (seen.has(row.key)) return { path, message: sentence(req, 'refusal.noteKeyTwice', place) };
    seen.add(row.key);
    return [];
  });
};

const textErrors = (req: PayloadRequest, text: StoredText): FieldError[] =>
  narrowEdition(text).refusals.map(({ kind, path, found }) => ({
    path: path.startsWith('notes') ? 'notes' : 'body',
    message: sentence(req, kind === 'too-deep' ? 'refusal.tooDeep' : 'refusal.unknownNode', { path, found }),
  }));

/**
 * Nothing that would corrupt an edition is stored, not even in a draft: unknown nodes, trees too deep, a note key
 * twice or malformed. Blocks get their ids here.
 */
export const keepTextWhole: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data;
  const text = { body: data.body, notes: data.notes };
  const errors = [...keyErrors(req, text), ...textErrors(req, text)];
  if (errors.length > 0) refuseFields(req, errors.slice(0, MOST_ERRORS));
  const stored = await storedEdition(req, originalDoc?.id);
  rememberSave(req, originalDoc?.id, { stored, publishes: false });
  const given = Math.max(stored?.blocksGiven ?? 0, originalDoc?.blocksGiven ?? 0);
  const isTranslation = Boolean(data.original === undefined ? stored?.original : data.original);
  const { json, highest } = assignBlockIds(data.body, givenSoFar(given, isTranslation));
  return { ...data, body: json, blocksGiven: highest };
};
