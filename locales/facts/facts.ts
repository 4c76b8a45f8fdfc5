/** What the words of a citation mean, whatever its language. */
export type CitationWord =
  'accessed' | 'page' | 'article' | 'chapter' | 'paragraph' | 'volume' | 'translatedBy' | 'others' | 'see' | 'and';

/**
 * How a language reads and writes such a word. `read`: a pattern; `written`: with the space behind it where it needs none
 * of its own; `many`: before several numbers, where that is another; `after`: what it stands behind, where it is also a word
 * of names.
 */
export type Wording = { read: string; written: string; many?: string; after?: string };

/** What the house must know of a language beside the sentences of its `.json`. Plain data, as code computes with it. */
export type Facts = {
  /** Its name in itself, as a language switch shows it. */
  ownName: string;
  /** BCP 47 tag with the country whose order of dates it follows. */
  tag: string;
  /** ISO 639-3, by which its words are recognised; a language without it is recognised by its script. */
  code3?: string;
  /** Silent reading of non-fiction. */
  wordsPerMinute: number;
  /** Segments of addresses that stand for a kind of page. `page` stands before the number of a later page of a list. */
  segments: { topic: string; person: string; corrections: string; page: string; search: string };
  /** Names of pages a house usually has: free for pages, closed to series. */
  usualPages: readonly string[];
  /** In slugs: the word for `&`, and what is put before a slug that would read as something else. */
  slug: { and: string; text: string };
  /** The first series of a new house. */
  firstSeries: { name: string; segment: string };
  /**
   * How APA and Chicago are set in it. `tag`: whose lists of names; `serialComma`: before the last of a list; `stopsInside`:
   * comma and period stand within the quotation marks; `monthFirst`: `February 8, 2024`.
   */
  citation: { tag: string; serialComma: boolean; stopsInside: boolean; monthFirst: boolean };
  /**
   * How it says that an address was read on a day, as patterns. `label`: promises a day behind it; `verb`: speaks of access
   * only where a day stands behind it; `after`: where a day stands before it.
   */
  access?: { label: string; verb: string; after?: string };
  /** The words of citations in notes, to carry one into another language; without them citations are kept as they are. */
  citationWords?: Record<CitationWord, Wording>;
};
