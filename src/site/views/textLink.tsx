import { createContext, useContext, type ComponentProps } from 'react';
import { absoluteUrl } from '../../routing/paths';

/** Where the site is reached; set for a whole document. */
export const SiteUrl = createContext('');

/** A link in a text. One that stays within the site carries its whole address, to be written out on paper. */
export const TextLink = ({ href, ...more }: ComponentProps<'a'> & { href: string }) => {
  const siteUrl = useContext(SiteUrl);
  const whole = siteUrl && href.startsWith('/') ? absoluteUrl(siteUrl, href) : undefined;
  return <a href={href} data-address={whole} {...more} />;
};
