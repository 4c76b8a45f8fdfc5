import type { Locale } from '../../../../locales/index';

/** The words a citation is written with, in one language: the text's, not the reader's. Dates follow `language`. */
export type CitationWords = {
  language: Locale;
  /** Between the last two authors in APA: `&`, `ve`. */
  ampersand: string;
  /** After the first of many authors: `et al.`, `vd.` */
  etAl: string;
  /** Before the translators in a note: `trans.`, `çev.` */
  translator: string;
  /** After the translators in APA: `Trans.`, `Çev.` */
  translatorAfter: string;
  /** Before the number in a year, in a Chicago note: `no.` */
  number: string;
  /** Before a year: `Original work published`, `Özgün eserin yayım yılı`. */
  originalYear: string;
  /** Before a title: `originally published as`, `özgün yayımı`. */
  originalTitle: string;
  /** Before a day: `withdrawn`, `geri çekilme`. */
  withdrawn: string;
  /** Instead of a day: `n.d.`, `t.y.` */
  noDate: string;
};
