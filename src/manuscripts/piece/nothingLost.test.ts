import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowBody, narrowNote } from '../../domain/lexical/narrow';
import { bodyToLexical, noteToLexical } from '../../domain/lexical/toLexical';
import { plainText } from '../../domain/lexical/walk';
import { numbered, SCRAPS, tokensIn } from '../html/examples/scraps';
import { readPiece } from './readPiece';

describe('a piece of a page, whatever is put together', () => {
  it('has every word in its text or in what is told, none twice, and may be stored', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SCRAPS), { maxLength: 14 }), (scraps) => {
        const html = numbered(scraps.join(''));
        fc.pre(tokensIn(html).length > 0);
        const { blocks, notes, problems } = readPiece({ html }, { language: 'tr' });
        const text = [plainText(blocks), ...notes.map(({ paragraphs }) => plainText(paragraphs))].join('\n');
        const told = problems.map(({ excerpt }) => excerpt).join('\n');
        fc.pre(!told.includes('…'));
        const kept = new Set(tokensIn([text, told].join('\n')));
        expect(tokensIn(html).filter((token) => !kept.has(token))).toEqual([]);
        expect(tokensIn(text)).toEqual([...new Set(tokensIn(text))]);
        expect(narrowBody(bodyToLexical(blocks)).refusals).toEqual([]);
        const stored = notes.map(({ paragraphs }) => narrowNote(noteToLexical(paragraphs)));
        expect(stored.flatMap(({ refusals }) => refusals)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});
