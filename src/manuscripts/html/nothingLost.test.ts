import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../domain/lexical/walk';
import type { Draft } from '../../domain/manuscript/draft';
import { ManuscriptRefused } from '../refusal';
import { numbered, SCRAPS, tokensIn } from './examples/scraps';
import { readHtml } from './readHtml';

const read = (html: string): Draft | undefined => {
  try {
    return readHtml(html, { language: 'tr' });
  } catch (error) {
    if (error instanceof ManuscriptRefused) return undefined;
    throw error;
  }
};

describe('a page, whatever is put together', () => {
  it('has every word in the draft or in the report, and in the draft no word twice', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SCRAPS), { maxLength: 14 }), (scraps) => {
        const html = numbered(scraps.join(''));
        fc.pre(tokensIn(html).length > 0);
        const draft = read(html);
        if (!draft) return;
        const notes = draft.notes.map(({ paragraphs }) => plainText(paragraphs));
        const text = [plainText(draft.blocks), ...notes].join('\n');
        const told = draft.problems.map(({ excerpt }) => excerpt).join('\n');
        fc.pre(!told.includes('…'));
        const kept = new Set(tokensIn([text, draft.title, told, ...draft.authors].join('\n')));
        expect(tokensIn(html).filter((token) => !kept.has(token))).toEqual([]);
        expect(tokensIn(text)).toEqual([...new Set(tokensIn(text))]);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives a draft or is refused, whatever the text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (html) => {
        read(html);
      }),
      { numRuns: 200 },
    );
  });
});
