import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { fingerprintsOf } from '../../../src/domain/commentary/fingerprints';
import { narrowEdition } from '../../../src/domain/commentary/narrowEdition';
import { stalenessOf } from '../../../src/domain/commentary/staleness';
import type { Commentary } from '../../../src/payload-types';
import { keepersOf, sendAfterCommit } from '../../translating/letters';
import { reviewers } from '../../translating/reviewers';
import { saveInHand } from '../saveInHand';
import { idOf, storedEdition } from '../storedEdition';
import { siblingsOf } from '../taggedEdition';

const printsOf = (edition: Commentary) => fingerprintsOf(narrowEdition(edition));

/** Those who keep the translations of an original hear that it says something else, and by how much. */
const tellOfChange = async (req: PayloadRequest, before: Commentary, after: Commentary): Promise<void> => {
  const translations = await siblingsOf(req, after);
  const changes = translations.length === 0 ? [] : stalenessOf(printsOf(before), printsOf(after));
  if (changes.length === 0) return;
  const blocks = changes.filter(({ part }) => 'block' in part).length;
  const amount = { blocks, notes: changes.length - blocks };
  for (const { id, title } of translations) {
    const letter = { name: 'changed' as const, edition: { id, title: title || after.title }, about: after.title };
    await sendAfterCommit(req, await keepersOf(req, id), { ...letter, ...amount });
  }
};

/** After a publication: an original's is told to those who translate it, a translation's to its translator and the editors. */
export const tellStaff: CollectionAfterChangeHook<Commentary> = async ({ doc, req }) => {
  const save = saveInHand(req, doc.id);
  if (!save?.publishes || !save.stored) return doc;
  const after = await storedEdition(req, doc.id);
  if (!after) return doc;
  const { stored: before } = save;
  const original = await storedEdition(req, idOf(after.original));
  if (original && before._status !== 'published') {
    const edition = { id: after.id, title: after.title };
    const to = [...(await keepersOf(req, after.id)), ...(await reviewers(req))];
    await sendAfterCommit(req, to, { name: 'published', edition, about: original.title });
  }
  if (!idOf(after.original) && before.sequence) await tellOfChange(req, before, after);
  return doc;
};
