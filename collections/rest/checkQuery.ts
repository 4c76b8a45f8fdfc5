import type { PayloadRequest } from 'payload';
import { DEFAULT_LOCALE, isLocale } from '../../locales/index';
import { checkWhere } from './checkWhere';
import { refuse } from './refuse';
import { refuseJson } from './refuseJson';

const BOUNDS = { limit: [1, 100], depth: [0, 2], page: [1, 1_000_000] } as const;
const ONE_TEXT = [
  'autosave',
  'draft',
  'flattenLocales',
  'overrideLock',
  'pagination',
  'publishAllLocales',
  'trash',
  'unpublishAllLocales',
];
const LOCALES_OF = ['locale', 'fallbackLocale', 'fallback-locale', 'publishSpecificLocale'];
const OBJECTS = ['where', 'select', 'populate', 'joins'];

type Query = Record<string, unknown>;

const isObject = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const checkLocales = (req: PayloadRequest, query: Query): void => {
  const writes = req.method !== 'GET';
  for (const name of LOCALES_OF) {
    const value = query[name];
    if (value === undefined || value === '') continue;
    if (typeof value !== 'string') refuse(req, 'refusal.input.parameter', { name });
    const every = name === 'locale' && !writes && (value === 'all' || value === '*');
    const none = name.startsWith('fallback') && ['null', 'none', 'false'].includes(String(value));
    if (!every && !none && !isLocale(value))
      refuse(req, 'refusal.input.locale', { locale: String(value).slice(0, 40) });
  }
};

const checkSort = (req: PayloadRequest, query: Query): void => {
  if (query.sort === '') delete query.sort;
  if (query.sort === undefined) return;
  const paths = [query.sort].flat().flatMap((path: unknown) => (typeof path === 'string' ? path.split(',') : ['']));
  if (paths.some((path) => !/^\s*-?[^-\s]/.test(path))) refuse(req, 'refusal.input.parameter', { name: 'sort' });
};

/**
 * Holds the query of a request to what the interface offers: `limit` 1 to 100, `depth` 0 to 2, languages of the house,
 * conditions in a number a database can take. A list without pages holds 100 documents at most.
 * @throws APIError 400 with a sentence that names the parameter.
 */
export const checkQuery = (req: PayloadRequest): void => {
  const query = req.query as Query;
  refuseJson(req, query);
  // The editor's app says so when it deletes or changes everything it has selected.
  if (req.method !== 'GET' && query.limit === '0') delete query.limit;
  for (const [name, [min, max]] of Object.entries(BOUNDS)) {
    const value = query[name];
    if (value === undefined) continue;
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    if (!(number >= min && number <= max)) refuse(req, 'refusal.input.range', { name, min, max });
  }
  for (const name of ONE_TEXT) {
    if (query[name] !== undefined && typeof query[name] !== 'string') refuse(req, 'refusal.input.parameter', { name });
  }
  checkWhere(req);
  for (const name of OBJECTS) {
    const value = query[name];
    const none = name === 'joins' && value === 'false';
    if (value !== undefined && value !== '' && !none && !isObject(value))
      refuse(req, 'refusal.input.parameter', { name });
  }
  checkSort(req, query);
  checkLocales(req, query);
  // Payload leaves the language empty where names do not fall back on another's, and then finds no name at all.
  req.locale ??= DEFAULT_LOCALE;
  if (query.pagination === 'false' && query.limit === undefined) query.limit = String(BOUNDS.limit[1]);
};
