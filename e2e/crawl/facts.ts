/** A place of the site that a document names, and the part of the document that names it. */
export type Reference = { path: string; fragment: string; by: string };

export type Alternate = { language: string; href: string };

/** What a document says of itself and of its neighbours. Addresses that are not of the site are left out. */
export type Facts = {
  references: Reference[];
  /** Addresses of the site given without its origin, where a reader of the document could not make them whole. */
  relative: string[];
  ids: ReadonlySet<string>;
  canonicals: string[];
  alternates: Alternate[];
  /** False where the page asks to be left out of indexes. */
  indexed: boolean;
};

export const NO_FACTS: Facts = {
  references: [],
  relative: [],
  ids: new Set(),
  canonicals: [],
  alternates: [],
  indexed: true,
};

/** The place of the site that an address means, seen from `base`; undefined where it leads elsewhere. */
export const referenceTo = (address: string, base: string, by: string): Reference | undefined => {
  const url = URL.parse(address, base);
  if (url?.origin !== new URL(base).origin) return undefined;
  return { path: url.pathname + url.search, fragment: decodeURIComponent(url.hash.slice(1)), by };
};
