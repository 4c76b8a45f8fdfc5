const FIRST_SLOT = 0xe000;

/** A piece of a sentence: a text of its own, or the name of what stands there. */
export type Piece<Name> = { name: Name } | { text: string };

/**
 * A sentence of `locales` cut at its places, so that word order stays with the translators: pieces of its text, and the
 * names of what stands between them. The places are marked by private characters while the sentence is made.
 */
export const cutAtSlots = <Name extends string>(
  names: Name[],
  sentence: (slots: Record<Name, string>) => string,
): Piece<Name>[] => {
  const slots = Object.fromEntries(names.map((name, at) => [name, String.fromCharCode(FIRST_SLOT + at)]));
  return sentence(slots as Record<Name, string>)
    .split(/([\ue000-\ue0ff])/)
    .flatMap((text): Piece<Name>[] => {
      const name = names[text.charCodeAt(0) - FIRST_SLOT];
      if (name !== undefined) return [{ name }];
      return text === '' ? [] : [{ text }];
    });
};
