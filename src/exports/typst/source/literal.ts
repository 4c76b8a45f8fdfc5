const BACKSLASH_OR_QUOTE = /[\\"]/g;
/** Line ends and other characters without a shape, written as escapes so that a source stays readable. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/gu;

/**
 * A text as a Typst string literal, quotes included: the only way a text of an edition enters a source.
 * Whatever it holds comes out as that text; half a surrogate pair, which is no text, becomes U+FFFD.
 */
export const literal = (text: string): string => {
  const escaped = text
    .toWellFormed()
    .replace(BACKSLASH_OR_QUOTE, '\\$&')
    .replace(CONTROL, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
  return `"${escaped}"`;
};
