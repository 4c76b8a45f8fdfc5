/** The package brings no types. */
declare module 'hyphen' {
  type Patterns = { readonly patterns: unique symbol };
  /** A function that puts soft hyphens into the words of a text. */
  export default function createHyphenator(patterns: Patterns): (text: string) => string;
}

declare module 'hyphen/patterns/tr.js' {
  import type { Patterns } from 'hyphen';
  const patterns: Patterns;
  export default patterns;
}
