import type { Element } from 'hast';
import type { Locale } from '../../../locales/index';
import { isLanguageTag } from '../../domain/lexical/languageTag';
import type { Parsed } from './parseHtml';
import { attribute, childrenOf, elementsIn, isElement, type Node } from './tree';

/** The language that an element names, without its country, which says nothing to a reader; undefined where it names none. */
export const languageOf = (element: Element): string | undefined => {
  const named = attribute(element, 'lang') || attribute(element, 'xmlLang') || attribute(element, 'xml:lang');
  const tag = named.replace(/-(?:[a-z]{2}|\d{3})$/i, '');
  return isLanguageTag(tag) ? tag.replace(/^[a-z]+/i, (language) => language.toLowerCase()) : undefined;
};

const count = (node: Node, outer: string, letters: Map<string, number>): void => {
  if (node.type === 'text') {
    const found = node.value.match(/\p{L}/gu)?.length ?? 0;
    letters.set(outer, (letters.get(outer) ?? 0) + found);
  }
  const language = isElement(node) ? (languageOf(node) ?? outer) : outer;
  for (const child of childrenOf(node)) count(child, language, letters);
};

/**
 * The languages that say nothing of a run: the edition's own, that of the page as a whole, and in what a word processor
 * wrote the one that most of it is marked with, which is what the writer's keyboard was set to.
 */
export const unmarkedLanguages = ({ tree, isOffice }: Parsed, language: Locale): Set<string> => {
  const roots = elementsIn(tree).filter(({ tagName }) => tagName === 'html' || tagName === 'body');
  const unmarked = new Set<string>([language, ...roots.flatMap((root) => languageOf(root) ?? [])]);
  if (!isOffice) return unmarked;
  const letters = new Map<string, number>();
  count(tree, '', letters);
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most ? unmarked.add(most[0]) : unmarked;
};
