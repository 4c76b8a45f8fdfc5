import type { PayloadRequest } from 'payload';
import { SITE } from '../slugs';

/** The house's settings, in the transaction of the request. */
export const readSite = async (req: PayloadRequest): Promise<{ timeZone: string }> => {
  // On MongoDB there is none before somebody saves the settings.
  const found: { timeZone?: unknown } | null = await req.payload.db.findGlobal({ slug: SITE, req });
  const timeZone = found?.timeZone;
  return { timeZone: typeof timeZone === 'string' && timeZone ? timeZone : 'Europe/Istanbul' };
};
