import type { PayloadRequest } from 'payload';
import { SITE } from '../slugs';

/** The house's settings, in the transaction of the request. */
export const readSite = async (req: PayloadRequest): Promise<{ timeZone: string }> => {
  const found = await req.payload.db.findGlobal({ slug: SITE, req });
  const timeZone: unknown = (found as { timeZone?: unknown }).timeZone;
  return { timeZone: typeof timeZone === 'string' && timeZone ? timeZone : 'Europe/Istanbul' };
};
