import { createLocalReq, type PayloadRequest } from 'payload';
import { inTransaction } from '../inTransaction';
import type { Importing } from './importing';

/** Does everything in one transaction, or nothing; in the name and the language of whoever imports. */
export const inOneTransaction = async <T>(
  { payload, i18n, user }: Importing,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> => {
  const req = await createLocalReq({ req: { i18n }, user: user ?? undefined }, payload);
  return inTransaction(req, () => work(req));
};
