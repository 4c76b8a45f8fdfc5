import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { DEFAULT_LOCALE, FACTS, LOCALES } from '../../locales/index';
import { SLUGS } from '../../collections/slugs';
import type { Env } from '../platform/env';

export type Account = { email: string; password: string | null; role: string };
/** What was made because it was not there. `password`: null where it was given from outside. */
export type Founded = { admin: Account | null };

/** A password no one has used before: 120 bits, in letters that survive a terminal. */
export const randomPassword = (): string => randomBytes(15).toString('base64url');

const foundSeries = async (payload: Payload): Promise<void> => {
  const overrideAccess = true;
  const { totalDocs } = await payload.count({ collection: SLUGS.series, overrideAccess });
  if (totalDocs > 0) return;
  const { id } = await payload.create({
    collection: SLUGS.series,
    data: { code: 'commentary', ...FACTS[DEFAULT_LOCALE].firstSeries },
    locale: DEFAULT_LOCALE,
    overrideAccess,
  });
  for (const locale of LOCALES.filter((one) => one !== DEFAULT_LOCALE)) {
    const data = FACTS[locale].firstSeries;
    await payload.update({ collection: SLUGS.series, id, data, locale, overrideAccess });
  }
};

const foundAdmin = async (payload: Payload, env: Env): Promise<Account | null> => {
  const { totalDocs } = await payload.count({ collection: SLUGS.users, overrideAccess: true });
  if (totalDocs > 0) return null;
  const email = env.adminEmail ?? 'admin@dipnot.example';
  const password = env.adminPassword ?? randomPassword();
  const data = { email, password, name: 'Admin', role: 'admin' as const };
  await payload.create({ collection: SLUGS.users, data, overrideAccess: true });
  return { email, password: env.adminPassword ? null : password, role: 'admin' };
};

/** Gives an empty database its first series and its first administrator; leaves any other as it is. */
export const found = async (payload: Payload, env: Env): Promise<Founded> => {
  await foundSeries(payload);
  return { admin: await foundAdmin(payload, env) };
};
