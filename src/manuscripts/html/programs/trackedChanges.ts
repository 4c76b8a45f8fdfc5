import type { Element } from 'hast';
import { attribute, wordsOf } from '../tree';
import { hasClass, takeOut, type Shape } from './shape';

/** Word says who deleted the words, and when; on a page of the web deleted words are a way of writing. */
const isDeletion = (element: Element): boolean =>
  hasClass(element, 'msoDel') || (element.tagName === 'del' && /^mailto:/i.test(attribute(element, 'cite')));

/** Changes that Word tracks are taken as accepted: deleted words go, and are told. */
export const trackedChanges: Shape = (root) =>
  takeOut(root, isDeletion).map((node) => ({ kind: 'changes-accepted', node, words: wordsOf(node) }));
