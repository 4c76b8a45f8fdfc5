import { onLinkUsed } from './onLinkUsed';

const YEAR = 31_536_000;

/** A click on a language switch is a choice: `/` leads to that language from then on. No other cookie is ever set. */
export const rememberLanguage = (): void =>
  onLinkUsed('.languages a, .head a[hreflang]', ({ lang }) => {
    const secure = location.protocol === 'https:' ? ';secure' : '';
    document.cookie = `dil=${lang};path=/;max-age=${YEAR};samesite=lax${secure}`;
  });
