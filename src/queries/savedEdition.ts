import type { Payload } from 'payload';
import { readersCopyOf } from '../domain/commentary/readersCopy';
import { toEditionView } from '../domain/commentary/view';
import type { EditionView } from '../domain/commentary/viewModel';
import { editionFrom } from './fromPayload';
import type { Names } from './names';
import { siblingsOf } from './siblings';

export type SavedEdition = { id: string; view: EditionView; isPublished: boolean };

const readAsStaff = async (
  payload: Payload,
  names: Names,
  id: string,
  headers: Headers,
  draft: boolean,
): Promise<SavedEdition | null> => {
  const { user } = await payload.auth({ headers });
  if (!user) return null;
  const row = await payload.findByID({
    collection: 'commentaries',
    id,
    depth: 0,
    draft,
    disableErrors: true,
    overrideAccess: false,
    user,
  });
  if (!row) return null;
  const siblings = (await siblingsOf(payload, names, [row])).get(row.id) ?? [];
  const edition = await editionFrom({ ...row, readersCopy: readersCopyOf(row as object) }, names, siblings);
  if (!edition) return null;
  const { settings } = await names.house();
  return { id: row.id, view: toEditionView(edition, settings), isPublished: row._status === 'published' };
};

/**
 * An edition as it was last saved, published or not, as its page would say it. Read as the account that `headers` sign
 * in, under the collection's own access; null for everybody else, and where there is none.
 */
export const readSavedEdition = (
  payload: Payload,
  names: Names,
  id: string,
  headers: Headers,
): Promise<SavedEdition | null> => readAsStaff(payload, names, id, headers, true);

/** The same of an edition as readers have it, whatever was saved over it since; null too where it is not published. */
export const readPublishedEdition = async (
  payload: Payload,
  names: Names,
  id: string,
  headers: Headers,
): Promise<SavedEdition | null> => {
  const found = await readAsStaff(payload, names, id, headers, false);
  return found?.isPublished ? found : null;
};
