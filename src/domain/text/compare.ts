/** The order of the dictionary of a language, for `toSorted`: in Turkish c, ç, … g, ğ, … ı, i. */
export const compareIn = (locale: string): ((a: string, b: string) => number) => new Intl.Collator(locale).compare;
