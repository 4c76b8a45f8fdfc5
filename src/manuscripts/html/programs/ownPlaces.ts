import { attribute, elementsIn, wordsOf } from '../tree';
import type { Shape } from './shape';

/** `[1]`, `1`, `a`, `↑`: what a link between a call and its note shows. */
const SHORT = /^\S{1,7}$/;

const cut = (href: string): { page: string; name: string } | undefined => {
  const at = href.indexOf('#');
  if (at <= 0) return undefined;
  try {
    return { page: href.slice(0, at), name: decodeURIComponent(href.slice(at + 1)) };
  } catch {
    return { page: href.slice(0, at), name: href.slice(at + 1) };
  }
};

/**
 * Links that lead within the page, whole as browsers copy them (`https://page#note`) and Word now and then
 * (`file:///C:/…/clip.htm#_ftn1`), become `#note` again. The page's own address is one under which a call or a note is
 * found here.
 */
export const ownPlaces: Shape = (root) => {
  const all = elementsIn(root);
  const names = new Set(all.flatMap((element) => [attribute(element, 'id'), attribute(element, 'name')]));
  const links = all.flatMap((link) => {
    const place = link.tagName === 'a' ? cut(attribute(link, 'href')) : undefined;
    return place && names.has(place.name) ? [{ link, ...place }] : [];
  });
  const own = new Set(links.flatMap(({ link, page }) => (SHORT.test(wordsOf(link).trim()) ? [page] : [])));
  for (const { link, page, name } of links) if (own.has(page)) link.properties['href'] = `#${name}`;
  return [];
};
