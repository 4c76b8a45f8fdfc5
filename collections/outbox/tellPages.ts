import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { tagsOfName, type SharedName } from '../../src/routing/tags';
import { writeOutbox } from './writeOutbox';

/** After a shared name was made or changed: every page that shows it is refreshed. */
export const tellPages =
  (name: SharedName): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    await writeOutbox(req, tagsOfName(name, String(doc.id)));
    return doc;
  };

/** After a shared name was deleted. */
export const tellPagesOfDeletion =
  (name: SharedName): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    await writeOutbox(req, tagsOfName(name, String(id)));
  };
