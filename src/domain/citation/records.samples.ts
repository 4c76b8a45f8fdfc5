import { AUTHORS } from './samples/authors';
import { NAMES } from './samples/names';
import { ODDITIES } from './samples/oddities';
import type { CitationSample } from './samples/sample';
import { TITLES } from './samples/titles';
import { TRANSLATIONS } from './samples/translations';

/** Twenty invented editions, with everything that is made of them. */
export const SAMPLES: CitationSample[] = [...AUTHORS, ...NAMES, ...TRANSLATIONS, ...TITLES, ...ODDITIES];
