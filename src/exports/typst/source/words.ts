import type { ViewInline } from '../../../domain/commentary/viewModel';

/** What a PDF says in words of the house, each in the edition's language. */
export type PdfWords = {
  /** The number as its page labels it: `Yorum No: 2024 / 7`; null for an edition without one. */
  number: string | null;
  /** What stands before the text, a paragraph each: where it comes from, its original's title, whether it lags. */
  provenance: ViewInline[][];
  note: {
    /** What a translator's note begins with: `Çevirenin notu`. */
    translator: string;
    /** The day a source was read: `Erişim tarihi: 6 Şubat 2024`; given in words. */
    accessed: (day: string) => string;
    /** What stands before the address of the archived copy: `arşiv`. */
    archived: string;
  };
  /** What stands after the text, a paragraph each: corrections, last change, rights and licence. */
  colophon: ViewInline[][];
  /** What stands before the address of the edition: `Bu yazının adresi`. */
  address: string;
};

/** What a share card says in words of the house. */
export type CardWords = Pick<PdfWords, 'number'>;
