import {
  commitTransaction,
  createLocalReq,
  getLocalI18n,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import type { Locale } from '../../locales/index';

/** Does everything in one transaction, or nothing; sentences of refusals are in `locale`. */
export const inOneTransaction = async <T>(
  payload: Payload,
  locale: Locale,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> => {
  const i18n = await getLocalI18n({ config: payload.config, language: locale });
  const req = await createLocalReq({ req: { i18n } }, payload);
  await initTransaction(req);
  try {
    const result = await work(req);
    await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
};
