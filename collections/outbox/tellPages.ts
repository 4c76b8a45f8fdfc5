import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { nameTag, type SharedName } from '../../src/routing/tags';
import { writeOutbox } from './writeOutbox';

/** After a shared name changed: every page that shows it is refreshed. */
export const tellPages =
  (name: SharedName): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation === 'update') await writeOutbox(req, [nameTag(name, String(doc.id))]);
    return doc;
  };

/** After a shared name was deleted. */
export const tellPagesOfDeletion =
  (name: SharedName): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    await writeOutbox(req, [nameTag(name, String(id))]);
  };
