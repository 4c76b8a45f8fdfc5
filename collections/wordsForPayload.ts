import { byLocale } from '../locales/index';
import { WORDS } from '../locales/words';

const flat = (node: object, prefix = ''): Record<string, string> =>
  Object.assign(
    {},
    ...Object.entries(node).map(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? { [prefix + key]: value } : flat(value as object, `${prefix}${key}.`),
    ),
  );

/** The words of the house as Payload's translator takes them: `t('dipnot:refusal.day')`, on the server and in the admin. */
export const wordsForPayload = byLocale((locale) => ({ dipnot: flat(WORDS[locale]) }));
