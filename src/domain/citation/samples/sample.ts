import type { CitedEdition } from '../record';

/**
 * An edition and what must be made of it, written by hand from the rules of each style and format.
 * In the three styles `*` stands round what is set in italics; RIS lines end in LF here.
 */
export type CitationSample = {
  what: string;
  edition: CitedEdition;
  apa: string;
  chicago: string;
  isnad: string;
  biblatex: string;
  ris: string;
};

const HOUSE = {
  tr: { series: 'Yorum', house: 'Dipnot Evi', path: 'tr/yorum' },
  en: { series: 'Commentary', house: 'Dipnot House', path: 'en/commentary' },
};

/** An edition of the invented house, at `https://dipnot.example/tr/yorum/<year>/<sequence>`. */
export const edition = (
  language: keyof typeof HOUSE,
  publishedOn: string,
  sequence: number | null,
  title: string,
  authors: string[],
  more: Partial<CitedEdition> = {},
): CitedEdition => {
  const { series, house, path } = HOUSE[language];
  const year = publishedOn.slice(0, 4);
  const address = `https://dipnot.example/${path}/${sequence === null ? 'x' : `${year}/${sequence}`}`;
  return {
    id: address,
    address,
    title,
    language,
    series,
    house,
    publishedOn,
    authors: authors.map((name) => ({ name })),
    translators: [],
    number: sequence === null ? null : { year: Number(year), sequence },
    ...more,
  };
};
