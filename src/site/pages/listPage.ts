import type { Locale } from '../../../locales/index';
import type { Rendered } from '../../platform/pageStore/keptPage';
import { page, type House } from './answers';

const MOST_KEPT = 10;

/**
 * Page `number` of a list. Those far back are made when somebody asks: every publication moves them, so that keeping
 * them would have each one make thousands of pages anew that hardly anybody reads.
 */
export const listPage = (house: House, language: Locale, html: string, tags: string[], number: number): Rendered => ({
  ...page(house, language, html, tags),
  kept: number <= MOST_KEPT,
});
