import type { Element } from 'hast';
import { attribute, childrenOf, elementsIn, isElement, wordsOf } from '../tree';
import { hasClass, styleOf, takeOut } from './shape';

/** An item of a list that its program writes without one round it; `name` tells lists apart, levels begin with 1. */
export type Item = { element: Element; name: string; level: number; ordered: boolean; start: number };

const MSO_LIST = /mso-list:\s*l(\d+)\s+level(\d+)/;
const isMarker = (element: Element): boolean => /mso-list:\s*ignore/.test(styleOf(element));
/** `1.`, `(a)`, `iv)`: signs that count. */
const COUNTS = /^\(?(?:(?<number>\d+)|[a-z]{1,5}|\d+(?:\.\d+)*)[.)]*$/i;

/** Word's paragraph of a list. One whose sign has words of its own (`Madde 1.`) stays a paragraph with all its words. */
const wordItem = (paragraph: Element): Item[] => {
  const [, name, level] = MSO_LIST.exec(styleOf(paragraph)) ?? [];
  if (paragraph.tagName !== 'p' || level === undefined) return [];
  const marker = elementsIn(paragraph).find(isMarker);
  const sign = marker ? wordsOf(marker).replace(/\s+/g, ' ').trim() : '';
  const counts = COUNTS.exec(sign);
  if (!counts && /[\p{L}\d]{2}/u.test(sign)) return [];
  // A bullet of the font Courier New is an `o`.
  const ordered = counts !== null && sign !== 'o';
  const element = structuredClone(paragraph);
  takeOut(element, isMarker);
  const start = Number(counts?.groups?.['number'] ?? 1);
  return [{ element, name: `l${name}`, level: Number(level), ordered, start }];
};

/** Word for the web puts a box and a list round each item. */
const webItems = (box: Element): Item[] => {
  if (!hasClass(box, 'ListContainerWrapper')) return [];
  return childrenOf(box)
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'ul' || tagName === 'ol')
    .flatMap((list) =>
      childrenOf(list)
        .filter(isElement)
        .map((element) => ({
          element,
          name: attribute(element, 'dataListid'),
          level: Number(attribute(element, 'dataAriaLevel') || 1),
          ordered: list.tagName === 'ol',
          start: Number(attribute(list, 'start') || 1),
        })),
    );
};

/** The items of a list that an element of Word or of Word for the web stands for; none for any other. */
export const listItems = (element: Element): Item[] => [...wordItem(element), ...webItems(element)];
