import type {
  Correction,
  HouseSettings,
  Note,
  OriginalPublication,
  Rights,
  TranslationRecord,
  Withdrawal,
} from '../../domain/commentary/model';

/** The demo house speaks two languages, whatever others a house has. */
export const DEMO_LANGUAGES = ['tr', 'en'] as const;
export type InBoth<V = string> = Record<(typeof DEMO_LANGUAGES)[number], V>;

export type DemoSite = Pick<HouseSettings, 'timeZone'> & {
  name: InBoth;
  wordsPerMinute: InBoth<number>;
  description: InBoth;
  email: string;
  holder: InBoth;
  firstYear: number;
};
export type DemoSeries = { code: string; name: InBoth; segment: InBoth };
/** A term of the house's glossary. */
export type DemoTerm = InBoth & { note?: string };

export type DemoTopic = { slug: InBoth; name: InBoth };

/** `names`: the person's name in other scripts or languages. */
export type DemoPerson = {
  slug: string;
  name: string;
  institution?: true;
  names?: { language: string; name: string }[];
};

/** What a note's text does not say of itself. */
export type DemoNote = Partial<Pick<Note, 'lang' | 'kind' | 'address' | 'accessedOn' | 'archivedAddress'>>;

/** A page of the house: what does not stand in `pages/<id>.<language>.md`. Its title and body stand there. */
export type DemoPage = {
  id: string;
  place: 'header' | 'footer';
  order: number;
  slug: InBoth;
  standfirst: InBoth;
};

/** People by slug. */
export type DemoTranslation = Pick<TranslationRecord, 'origin' | 'basedOn' | 'permission'> & {
  translators: string[];
  reviewer?: string;
};

/**
 * An edition: what does not stand in `works/<id>.md`. Title, authors, body and notes stand there and nowhere else;
 * series, language and number are read from the id (`placeOf`).
 */
export type DemoEdition = {
  /** `<year>-<sequence>-<series>.<language>`, e.g. `2024-7-commentary.tr`. */
  id: string;
  standfirst: string;
  /** Calendar days, `YYYY-MM-DD`, in the site's zone. */
  publishedOn: string;
  changedOn?: string;
  /** Turkish slugs of topics. */
  topics: string[];
  rights: Rights;
  /** Id of the edition this one translates. */
  original?: string;
  translation?: DemoTranslation;
  originalPublication?: OriginalPublication;
  corrections?: Correction[];
  withdrawal?: Withdrawal;
  /** Taken offline after its publication: the number is kept, and a gap in the register that readers see. */
  unpublished?: true;
  /** By footnote label, which is also the note's key. A note of a translation renders the original's note of the same label. */
  notes?: Record<string, DemoNote>;
};
