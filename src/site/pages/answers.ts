import type { Payload } from 'payload';
import type { Locale } from '../../../locales/index';
import type { Rendered } from '../../platform/pageStore/keptPage';
import type { Names } from '../../queries/names';
import { anyNameTag, SITE_TAG } from '../../routing/tags';
import type { Chrome } from '../chrome';
import { chromeOf } from '../chromeOf';
import { pageHeaders } from '../headers';
import { renderNotFound } from '../views/notFound';

/** What making a page needs. */
export type House = { payload: Payload; names: Names; siteUrl: string };

/** A page that is kept until one of its tags changes. */
export const page = ({ siteUrl }: House, language: Locale, html: string, tags: string[], status = 200): Rendered => ({
  status,
  html,
  headers: pageHeaders(siteUrl, language),
  tags: [SITE_TAG, anyNameTag('series'), ...tags],
  kept: true,
});

/** The chrome of a page made now. */
export const chrome = (house: House, language: Locale): Promise<Chrome> =>
  chromeOf(house.names, language, house.siteUrl, new Date().getFullYear());

/** A redirect to the canonical address; never kept, so wrong addresses cannot fill the store. */
export const redirect = (house: House, language: Locale, to: string): Rendered => ({
  status: 301,
  html: '',
  headers: { ...pageHeaders(house.siteUrl, language), Location: to },
  tags: [],
  kept: false,
});

/** The answer to an unknown address, in the language of its first segment. */
export const notFound = async (house: House, language: Locale): Promise<Rendered> => ({
  status: 404,
  html: renderNotFound({ chrome: await chrome(house, language) }),
  headers: pageHeaders(house.siteUrl, language, false),
  tags: [],
  kept: false,
});
