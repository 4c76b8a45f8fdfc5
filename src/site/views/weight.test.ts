import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ViewBlock } from '../../domain/commentary/viewModel';
import { renderArticle } from './article';
import { call, note, paragraph, text, turkishArticle } from '../../domain/commentary/viewExamples';
import { chromeIn } from './examples';

const SYLLABLES = 'li man fe ner ha ri ta kı yı ge mi dal ga rüz gâr is ke le yol cu şa man dı ra ğa öz'.split(' ');

/** Words that repeat no more than a language does; the same on every run. */
const wordsFrom = (seed: number, count: number): string => {
  let state = seed;
  const next = (limit: number) => (state = (state * 48271) % 2147483647) % limit;
  const word = () => Array.from({ length: 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  return Array.from({ length: count }, word).join(' ');
};

describe('the weight of an article', () => {
  it('of 1,500 words and 20 notes is at most 15 KB compressed, style sheet included', () => {
    const numbers = Array.from({ length: 20 }, (_, at) => at + 1);
    const blocks: ViewBlock[] = numbers.map((n) => paragraph(`p${n}`, wordsFrom(n, 75), call(`k${n}`, n)));
    const notes = numbers.map((n) =>
      note(`k${n}`, n, [text(wordsFrom(n + 99, 15))], { address: `https://kiyi.example/${n}` }),
    );
    const html = renderArticle({ chrome: chromeIn('tr'), edition: turkishArticle({ blocks, notes }) });
    expect(gzipSync(html).length).toBeLessThanOrEqual(15_000);
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(15_000);
  });
});
