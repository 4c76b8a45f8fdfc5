import type { Locale } from '../../../../locales/index';
import { languageOf } from './inlines';
import type { WordDocument, WordNode } from './wordNodes';

const count = (nodes: WordNode[], letters: Map<string, number>, lang: string): void => {
  for (const node of nodes) {
    if (node.type === 'text') letters.set(lang, (letters.get(lang) ?? 0) + node.value.length);
    else if ('children' in node) count(node.children, letters, node.type === 'run' ? (languageOf(node) ?? '') : lang);
  }
};

/**
 * The languages that say nothing of a run: the edition's own, and the one that most of the file is marked with, which is
 * what the writer's keyboard was set to.
 */
export const unmarkedLanguages = ({ children }: WordDocument, language: Locale): Set<string> => {
  const letters = new Map<string, number>();
  count(children, letters, '');
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return new Set([language, ...(most ? [most[0]] : [])]);
};
