import type { Payload } from 'payload';
import type { Locale } from '../../../locales/index';
import type { Rendered } from '../../platform/pageStore/keptPage';
import type { Names } from '../../queries/names';
import type { Tallies } from '../../queries/tallies';
import { anyNameTag, SITE_TAG } from '../../routing/tags';
import type { Chrome } from '../chrome';
import { chromeOf } from '../chromeOf';
import { fileHeaders, pageHeaders } from '../headers';
import type { Press } from '../press';
import { renderNotFound } from '../views/notFound';

/** What making a page needs. */
export type House = { payload: Payload; names: Names; tallies: Tallies; press: Press; siteUrl: string };

type More = { status?: number; headers?: Record<string, string> };

/** What every page shows, whatever it is about: the house's settings, its series, its own pages. */
const CHROME_TAGS = [SITE_TAG, anyNameTag('series'), anyNameTag('page')];

/** A page that is kept until one of its tags changes. `more.headers` are added to those every page has. */
export const page = (house: House, language: Locale, html: string, tags: string[], more: More = {}): Rendered => ({
  status: more.status ?? 200,
  body: html,
  headers: { ...pageHeaders(house.siteUrl, language), ...more.headers },
  tags: [...CHROME_TAGS, ...tags],
  kept: true,
});

/** A file that is kept until one of its tags changes: a feed, a picture, a record for other programs. */
export const file = (
  house: House,
  type: string,
  body: string | Uint8Array,
  tags: string[],
  headers: Record<string, string> = {},
): Rendered => ({
  status: 200,
  body,
  headers: { ...fileHeaders(house.siteUrl, type), ...headers },
  tags: [SITE_TAG, ...tags],
  kept: true,
});

/** The chrome of a page made now. */
export const chrome = (house: House, language: Locale): Promise<Chrome> =>
  chromeOf(house.names, language, house.siteUrl, new Date());

/** A redirect to the canonical address; never kept, so wrong addresses cannot fill the store. */
export const redirect = (house: House, language: Locale, to: string): Rendered => ({
  status: 301,
  body: '',
  headers: { ...pageHeaders(house.siteUrl, language), Location: to },
  tags: [],
  kept: false,
});

/** The answer to an unknown address, in the language of its first segment. */
export const notFound = async (house: House, language: Locale): Promise<Rendered> => ({
  status: 404,
  body: renderNotFound({ chrome: await chrome(house, language) }),
  headers: pageHeaders(house.siteUrl, language, false),
  tags: [],
  kept: false,
});
