/** Whether `text` has the form of a BCP 47 language tag (RFC 5646), e.g. `hy` or `sr-Latn`. */
export const isLanguageTag = (text: string): boolean => /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(text);
