import type { PayloadRequest } from 'payload';
import { dayIn } from '../../src/domain/date';
import type { RemarkAtDesk } from '../../src/domain/translating/remarks';
import { idOf } from '../commentaries/storedEdition';
import { readSite } from '../site/readSite';
import { SLUGS } from '../slugs';
import { staffNames } from '../users/staffNames';

/** What the staff has remarked on an edition, the oldest first, with names and days. */
export const remarksOf = async (req: PayloadRequest, edition: string): Promise<RemarkAtDesk[]> => {
  const { docs } = await req.payload.find({
    collection: SLUGS.remarks,
    where: { edition: { equals: edition } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const [names, { timeZone }] = [await staffNames(req), await readSite(req)];
  const nameOf = (account: unknown): string | null => names.get(idOf(account) ?? '') ?? null;
  return docs.map(({ id, block, note, text, author, createdAt, resolvedAt, resolvedBy }) => ({
    id,
    place: block ? { block } : { note: note ?? '' },
    text,
    author: nameOf(author),
    day: dayIn(createdAt, timeZone),
    settled: resolvedAt ? { by: nameOf(resolvedBy), day: dayIn(resolvedAt, timeZone) } : null,
  }));
};
