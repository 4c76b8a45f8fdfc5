import type { Tongue } from '../../../domain/commentary/viewModel';
import { wrap, type Markup } from './markup';

/** Language, script and region of a BCP 47 tag as far as Typst takes them. */
const TAG = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?(?:-|$)/i;

/** Arguments of Typst's `text` for a BCP 47 tag; a region never comes from the surroundings. */
const languageOf = (tag: string): string[] => {
  const [, language, region] = TAG.exec(tag) ?? [];
  if (language === undefined) return [];
  return [`lang: "${language.toLowerCase()}"`, `region: ${region ? `"${region.toUpperCase()}"` : 'none'}`];
};

/** The letters of scripts written from the right are drawn smaller than Latin ones of the same size. */
const DIRECTIONS = { rtl: ['dir: rtl', 'size: 1.15em'], ltr: ['dir: ltr', 'size: 1em / 1.15'] };

/** Markup in the language and direction it is written in, where these differ from what surrounds it. */
export const inTongue = ({ lang, dir }: Tongue, content: Markup): Markup => {
  const given = [...(lang ? languageOf(lang) : []), ...(dir ? DIRECTIONS[dir] : [])];
  return given.length > 0 ? wrap('text', content, ...given) : content;
};
