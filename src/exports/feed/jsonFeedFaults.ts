const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string' && value !== '';
const isAddress: Test = (value) => typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
const isInstant: Test = (value) => typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value));
const isLanguage: Test = (value) => typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(value);
const isList =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(test);
const isObject =
  (shape: Shape): Test =>
  (value) =>
    typeof value === 'object' && value !== null && faultsOf('', value as Record<string, unknown>, shape).length === 0;

type Shape = Record<string, { test: Test; required?: true }>;

const AUTHOR: Shape = { name: { test: isText }, url: { test: isAddress }, avatar: { test: isAddress } };

/** JSON Feed 1.1, "Top-level" and "Items". */
const ITEM: Shape = {
  id: { test: isText, required: true },
  url: { test: isAddress },
  external_url: { test: isAddress },
  title: { test: isText },
  content_html: { test: isText, required: true },
  summary: { test: isText },
  image: { test: isAddress },
  date_published: { test: isInstant },
  date_modified: { test: isInstant },
  authors: { test: isList(isObject(AUTHOR)) },
  tags: { test: isList(isText) },
  language: { test: isLanguage },
};
const FEED: Shape = {
  version: { test: (value) => value === 'https://jsonfeed.org/version/1.1', required: true },
  title: { test: isText, required: true },
  home_page_url: { test: isAddress },
  feed_url: { test: isAddress },
  description: { test: isText },
  icon: { test: isAddress },
  favicon: { test: isAddress },
  authors: { test: isList(isObject(AUTHOR)) },
  language: { test: isLanguage },
  items: { test: Array.isArray, required: true },
};

const faultsOf = (name: string, record: Record<string, unknown>, shape: Shape): string[] => [
  ...Object.entries(record).flatMap(([key, value]) =>
    shape[key]?.test(value) ? [] : [`${name}${key}: ${JSON.stringify(value).slice(0, 80)}`],
  ),
  ...Object.entries(shape).flatMap(([key, { required }]) =>
    required && !(key in record) ? [`${name}${key} missing`] : [],
  ),
];

/** What a document offends against in JSON Feed 1.1, a sentence a fault; for tests. Throws where it is no JSON. */
export const jsonFeedFaults = (json: string): string[] => {
  const feed = JSON.parse(json) as { items?: Record<string, unknown>[] };
  const items = Array.isArray(feed.items) ? feed.items : [];
  const ids = items.map(({ id }) => id);
  return [
    ...faultsOf('', feed, FEED),
    ...items.flatMap((item, at) => faultsOf(`items[${at}].`, item, ITEM)),
    ...(new Set(ids).size < ids.length ? ['two items with one id'] : []),
  ];
};
