'use client';

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';

/** What the strip at an editor tells of a paste: nothing, that it is being read, or what came of it. */
export type Told = null | 'reading' | { title: string; items: readonly string[] };

export type News = {
  told: Told;
  tell: (told: Told) => void;
  subscribe: (listener: () => void) => () => void;
};

const createNews = (): News => {
  const listeners = new Set<() => void>();
  const news: News = {
    told: null,
    tell: (told) => {
      news.told = told;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return news;
};

const known = new WeakMap<LexicalEditor, News>();

/** What is told at one editor; it lives as long as the editor. */
export const newsOf = (editor: LexicalEditor): News => {
  const news = known.get(editor) ?? createNews();
  known.set(editor, news);
  return news;
};
