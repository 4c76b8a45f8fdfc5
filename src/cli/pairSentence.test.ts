import { describe, expect, it } from 'vitest';
import type { PairState } from '../domain/translating/pairState';
import { pairSentence } from './pairSentence';

const EVEN = { missing: [], unpaired: [], gone: [], untranslated: [] };
const pair = (own: Partial<PairState> = {}): PairState => ({
  id: '1',
  title: 'The quay',
  language: 'en',
  path: '/en/commentary/2024/1/the-quay',
  original: { id: '2', title: 'Rıhtım', language: 'tr', standing: 'published' },
  follows: 'current',
  lags: false,
  changes: [],
  notes: EVEN,
  ...own,
});

describe('a line of the report over translations', () => {
  it('says of a pair without fault that it is up to date, in both languages', () => {
    expect(pairSentence(pair(), 'en')).toBe(
      '“The quay” (English, /en/commentary/2024/1/the-quay): It is up to date, and every note is paired.',
    );
    expect(pairSentence(pair(), 'tr')).toBe(
      '“The quay” (İngilizce, /en/commentary/2024/1/the-quay): Güncel; bütün notlarının karşılığı belli.',
    );
  });

  it('names what changed and what is not paired', () => {
    const lagging = pair({
      follows: 'behind',
      lags: true,
      changes: [
        { part: { block: 'p2' }, change: 'changed' },
        { part: { block: 'p3' }, change: 'added' },
        { part: { note: 'n1' }, change: 'removed' },
      ],
      notes: { ...EVEN, missing: ['a', 'b'], unpaired: ['z'] },
    });
    expect(pairSentence(lagging, 'en')).toContain(
      'The original has changed since it was translated: paragraphs p2, p3, note n1. ' +
        '2 notes of the original are not rendered: a, b. A note renders none of the original: z.',
    );
    expect(pairSentence(lagging, 'tr')).toContain('paragraflar p2, p3, not n1.');
  });

  it('says that an original is withdrawn, is not published, or was never noted, without calling the pair up to date', () => {
    const with_ = (standing: 'withdrawn' | 'unpublished') =>
      pairSentence(pair({ original: { ...pair().original!, standing } }), 'en');
    expect(with_('withdrawn')).toMatch(/: Its original is withdrawn\.$/);
    expect(with_('unpublished')).toMatch(/: Its original is not published\.$/);
    expect(pairSentence(pair({ follows: 'unknown' }), 'en')).toMatch(
      /was never noted; by its dates it does not lag\.$/,
    );
    expect(pairSentence(pair({ follows: 'unknown', lags: true }), 'en')).toMatch(/which of its parts is not known\.$/);
    expect(pairSentence(pair({ original: null, follows: 'unknown' }), 'en')).toMatch(/: Its original is not here any/);
  });
});
