import { describe, expect, it } from 'vitest';
import { shown } from '../examples/shown';
import { samples } from './markdown.samples';
import { readMarkdown } from './readMarkdown';

describe('readMarkdown', () => {
  it.each(samples)('$name', ({ file, options, draft: fields, body, notes = [], problems = [] }) => {
    const draft = readMarkdown(file, { language: 'tr', ...options });
    expect(shown(draft)).toEqual({ body, notes, problems });
    expect(draft).toMatchObject(fields ?? {});
  });

  it.each([
    ['brackets in one paragraph', ']'.repeat(200_000)],
    ['signs of emphasis', '*_'.repeat(100_000)],
    ['quotes in quotes', '>'.repeat(100_000)],
    ['lists in lists', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['footnotes', Array.from({ length: 5_000 }, (_, n) => `[^${n}]: a`).join('\n\n')],
  ])('refuses %s without end', (_, file) => {
    expect(() => readMarkdown(file, { language: 'tr' })).toThrow('too-tangled');
  });

  it('reads a book of three hundred footnotes', () => {
    const chapter = Array.from(
      { length: 300 },
      (_, n) => `Liman büyüdü[^${n}] ve **fener** söndü.\n\n[^${n}]: Arşiv, kutu ${n}.`,
    ).join('\n\n');
    expect(readMarkdown(`# Liman\n\n${chapter}`, { language: 'tr' })).toMatchObject({
      noteBodies: 300,
      calls: 300,
      problems: [],
    });
  });
});
