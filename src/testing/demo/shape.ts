import type { Locale } from '../../../locales/index';
import type {
  Correction,
  HouseSettings,
  Note,
  OriginalPublication,
  Rights,
  TranslationRecord,
  Withdrawal,
} from '../../domain/commentary/model';

export type DemoSite = HouseSettings & {
  description: Record<Locale, string>;
  email: string;
  holder: Record<Locale, string>;
  firstYear: number;
};
export type DemoSeries = { code: string; name: Record<Locale, string>; segment: Record<Locale, string> };
/** A term of the house's glossary. */
export type DemoTerm = Record<Locale, string> & { note?: string };

export type DemoTopic = { slug: Record<Locale, string>; name: Record<Locale, string> };

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
  slug: Record<Locale, string>;
  standfirst: Record<Locale, string>;
};

/** People by slug. */
export type DemoTranslation = Pick<TranslationRecord, 'origin' | 'basedOn'> & {
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
