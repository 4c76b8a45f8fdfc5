import type { Payload } from 'payload';
import { SLUGS } from '../../collections/slugs';
import type { Locale } from '../../locales/index';
import { translator } from '../i18n/translate';

/** Gives an account a new password and unlocks it: for whoever is locked out. */
export const setPassword = async (
  payload: Payload,
  email: string,
  password: string,
  locale: Locale,
): Promise<{ text?: string; error?: string }> => {
  const t = translator(locale);
  const overrideAccess = true;
  const where = { email: { equals: email.toLowerCase() } };
  const { docs } = await payload.find({ collection: SLUGS.users, where, depth: 0, limit: 1, overrideAccess });
  const user = docs[0];
  if (!user) return { error: t('cli.noSuchAccount', { email }) };
  const data = { password, loginAttempts: 0, lockUntil: null };
  await payload.update({ collection: SLUGS.users, id: user.id, data, overrideAccess });
  return { text: t('cli.passwordSet', { email, password }) };
};
