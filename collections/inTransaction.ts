import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** Does everything of a request in one transaction, or nothing. @throws what `work` throws */
export const inTransaction = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  await initTransaction(req);
  try {
    const result = await work();
    await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
};
