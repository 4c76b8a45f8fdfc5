import type { ViewInline } from '../../domain/commentary/viewModel';

/** What a text taken out of its page still has to say, in words of the house and in the text's language. */
export type TextWords = {
  /** Heading of the notes. */
  notes: string;
  /** What a translator's note begins with: `Çevirenin notu`. */
  translator: string;
  /** `erişim tarihi: 6 Şubat 2024`, of a calendar day. */
  accessed: (day: string) => string;
  /** Name of the link to the archived copy. */
  archived: string;
  /** Name of a way back to the text; `occurrence` where a note is called several times. */
  back: (number: number, occurrence?: number) => string;
  /** What stands before the text, a paragraph each: where it comes from, or that it was withdrawn and why. */
  before: ViewInline[][];
  /** What stands after the notes, a paragraph each: corrections, attribution, terms, rights. */
  after: ViewInline[][];
};
