import { byLocale } from '../../../locales/index';
import type { Call, Inline, Paragraph, Text } from '../lexical/nodes';
import { plainText } from '../lexical/walk';
import { countWords, DEFAULT_WORDS_PER_MINUTE } from './readingTime';
import type { Edition, HouseSettings, Note } from './model';

/** Short ways to write editions, for tests and benches. */

export const text = (words: string, own: Partial<Text> = {}): Text => ({
  type: 'text',
  text: words,
  marks: [],
  ...own,
});

export const call = (noteKey: string): Call => ({ type: 'call', noteKey });

/** A paragraph of words and other inline content. */
export const p = (...parts: (string | Inline)[]): Paragraph => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
});

/** The same block with an id. */
export const at = <T extends object>(id: string, block: T): T & { id: string } => ({ ...block, id });

export const aNote = (key: string, words = `Words of ${key}.`, own: Partial<Note> = {}): Note => ({
  key,
  paragraphs: [p(words)],
  kind: 'author',
  ...own,
});

/** A published English edition without fault. */
export const anEdition = (own: Partial<Edition> = {}): Edition => {
  const blocks = own.blocks ?? [at('p1', p('A sentence', call('a'), '.'))];
  return {
    id: 'e1',
    language: 'en',
    title: 'Mines in the soil',
    slug: 'mines-in-the-soil',
    series: { code: 'commentary', name: 'Commentary', segment: 'commentary' },
    number: { year: 2024, sequence: 5 },
    publishedAt: '2024-02-08T09:00:00.000Z',
    authors: [{ name: 'Deniz Aras' }],
    blocks,
    words: countWords(plainText(blocks)),
    notes: [aNote('a')],
    pictures: [],
    siblings: [],
    topics: [],
    isTranslation: false,
    rights: { holder: 'The House', firstYear: 2009 },
    corrections: [],
    ...own,
  };
};

export const SETTINGS: HouseSettings = {
  name: byLocale((locale) => (locale === 'tr' ? 'Ev' : 'The House')),
  timeZone: 'Europe/Istanbul',
  wordsPerMinute: DEFAULT_WORDS_PER_MINUTE,
};
