import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { assignBlockIds } from '../../../src/domain/commentary/blockIds';
import { isNoteKey } from '../../../src/domain/commentary/noteKey';
import { sentence } from '../../sentence';
import { SLUGS } from '../../slugs';
import { narrowEdition } from '../../../src/domain/commentary/narrowEdition';
import { storedEdition } from '../storedEdition';

type Row = { id?: string | null; key?: unknown };

/**
 * Nothing that would corrupt an edition is stored, not even in a draft: unknown nodes, trees too deep, a note key
 * twice or malformed. Blocks get their ids here. Row ids from elsewhere (a copied note, another edition) are dropped:
 * on SQLite they are the primary key of all notes.
 */
export const keepTextWhole: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data;
  const rows: Row[] = Array.isArray(data.notes) ? data.notes : [];
  const errors: { path: string; message: string }[] = [];
  const seen = new Set<unknown>();
  rows.forEach((row, index) => {
    const path = `notes.${index}.key`;
    const place = { note: index + 1, key: String(row.key ?? '') };
    if (!isNoteKey(row.key)) errors.push({ path, message: sentence(req, 'refusal.noteKey', place) });
    else if (seen.has(row.key)) errors.push({ path, message: sentence(req, 'refusal.noteKeyTwice', place) });
    seen.add(row.key);
  });
  const { refusals } = narrowEdition({ body: data.body, notes: data.notes });
  for (const { kind, path, found } of refusals) {
    const key = kind === 'too-deep' ? 'refusal.tooDeep' : 'refusal.unknownNode';
    errors.push({ path: path.startsWith('notes') ? 'notes' : 'body', message: sentence(req, key, { path, found }) });
  }
  if (errors.length > 0) throw new ValidationError({ collection: SLUGS.commentaries, errors, req });

  const ownRows = new Set((originalDoc?.notes ?? []).map((row: Row) => row.id));
  const stored = await storedEdition(req, originalDoc?.id);
  const given = Math.max(stored?.blocksGiven ?? 0, originalDoc?.blocksGiven ?? 0);
  const { json, highest } = assignBlockIds(data.body, given);
  const notes = rows.map((row) => (row.id && !ownRows.has(row.id) ? { ...row, id: undefined } : row));
  return { ...data, body: json, blocksGiven: highest, ...(data.notes ? { notes } : {}) };
};
