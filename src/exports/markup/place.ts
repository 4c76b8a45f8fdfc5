import { absoluteUrl } from '../../routing/paths';

/** Where a text taken out of its page is read. */
export type Place = {
  /** Scheme and host of the site. */
  siteUrl: string;
  /** The edition's canonical address, absolute. */
  address: string;
  /** Whether notes and calls find each other inside the document; else they lead to the edition's page. */
  whole: boolean;
};

/** A link of the text as it leads from anywhere: places of the page and paths of the site are made absolute. */
export const hrefFrom = (href: string, { siteUrl, address }: Place): string => {
  if (href.startsWith('#')) return address + href;
  return href.startsWith('/') ? absoluteUrl(siteUrl, href) : href;
};

/** The way to an anchor of the notes or calls. */
export const anchorFrom = (anchor: string, { address, whole }: Place): string => `${whole ? '' : address}#${anchor}`;

/** The id of an anchor; none where several texts may stand in one document. */
export const idAt = (anchor: string, { whole }: Place): string | undefined => (whole ? anchor : undefined);
