/** Lower case in the language of the text, not of the reader: Turkish I becomes ı, İ becomes i. */
export const lower = (text: string, locale: string): string => text.normalize('NFC').toLocaleLowerCase(locale);

/** Upper case in the language of the text: Turkish i becomes İ. */
export const upper = (text: string, locale: string): string => text.normalize('NFC').toLocaleUpperCase(locale);

/**
 * Lower case without marks and without the dotless ı: `IĞDIR` becomes `igdir`.
 * For slugs, search and comparing only; never shown.
 */
export const fold = (text: string, locale: string): string =>
  lower(text, locale).replaceAll('ı', 'i').normalize('NFD').replace(/\p{M}/gu, '');
