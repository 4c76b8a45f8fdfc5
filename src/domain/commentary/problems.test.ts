import { describe, expect, it } from 'vitest';
import { aNote, anEdition, at, call, p, text } from './examples';
import type { ProblemInput } from './problemInput';
import { problemsOf, stopsPublication } from './problems';

const found = (own: Partial<ProblemInput>) =>
  problemsOf({ ...anEdition(), ...own }).map(({ kind, place, excerpt }) => ({ kind, place, excerpt }));

describe('problemsOf', () => {
  it('finds none in an edition without fault', () => {
    expect(problemsOf(anEdition())).toEqual([]);
    expect(stopsPublication(problemsOf(anEdition()))).toBe(false);
  });

  it('finds a call whose note is missing, and typed numbers left in the text', () => {
    expect(found({ blocks: [at('p1', p('x [7]', call('a'))), at('p2', p(call('b')))] })).toEqual([
      { kind: 'call-without-note', place: { block: 'p1' }, excerpt: '[7]' },
      { kind: 'call-without-note', place: { block: 'p2', call: 'b' }, excerpt: '[2]' },
    ]);
  });

  it('finds a Markdown call left in the text, as it does a typed number', () => {
    const found = problemsOf({ ...anEdition(), blocks: [p('Lost[^missing] here', call('a'))] });
    expect(found.filter(({ kind }) => kind === 'call-without-note').map(({ excerpt }) => excerpt)).toEqual([
      '[^missing]',
    ]);
  });

  it('leaves brackets in notes alone', () => {
    expect(found({ notes: [aNote('a', 'See [7] and [12].')] })).toEqual([]);
  });

  it('finds notes nobody calls, empty notes and keys that stand twice', () => {
    const notes = [aNote('b'), aNote('a', ' \u00ad\u200b'), aNote('a')];
    expect(found({ notes })).toEqual([
      { kind: 'empty-note', place: { note: 'a' }, excerpt: undefined },
      { kind: 'note-key-twice', place: { note: 'a' }, excerpt: 'a' },
      { kind: 'note-without-call', place: { note: 'b' }, excerpt: 'Words of b.' },
    ]);
  });

  it('asks for a language mark where the greater part of a note is in another script', () => {
    const armenian = 'Արարատ Միրզոյանը Հաստատեց';
    const kinds = (note: ReturnType<typeof aNote>) => found({ notes: [note] }).map(({ kind }) => kind);
    expect(kinds(aNote('a', armenian))).toEqual(['language-mark-missing']);
    expect(kinds(aNote('a', armenian, { lang: 'hy' }))).toEqual([]);
    expect(kinds(aNote('a', '', { paragraphs: [p(text(armenian, { lang: 'hy' }), ', 168')] }))).toEqual([]);
    expect(kinds(aNote('a', 'A newspaper called Հայ in Yerevan'))).toEqual([]);
  });

  it('names the letters that the print has no font for, and where they stand', () => {
    const blocks = [at('p1', p('A lamp ', text('港', { lang: 'zh' }), call('a'))), at('p2', p('Ճրագ'))];
    const lacking = [...'一二三四五六七八九十百千万'];
    expect(
      found({ title: 'Lamp 漢', blocks, notes: [aNote('a', `See ${lacking.join('')}.`, { lang: 'zh' })] }),
    ).toEqual([
      { kind: 'letters-without-font', place: { block: 'p1' }, excerpt: '港' },
      { kind: 'letters-without-font', place: { note: 'a' }, excerpt: `${lacking.slice(0, 12).join(' ')} …` },
      { kind: 'letters-without-font', place: {}, excerpt: '漢' },
    ]);
  });

  it('asks for the day an address was seen', () => {
    const address = 'https://example.org/a';
    expect(found({ notes: [aNote('a', 'A', { address })] })).toEqual([
      { kind: 'access-date-missing', place: { note: 'a' }, excerpt: 'A' },
    ]);
    expect(found({ notes: [aNote('a', 'A', { address, accessedOn: '2024-02-06' })] })).toEqual([]);
  });

  describe('of a translation', () => {
    const blocks = [p(call('a'), call('b'), call('c'))];
    const notes = (...counterparts: (string | undefined)[]) =>
      ['a', 'b', 'c'].map((key, index) => aNote(key, 'Words', { counterpart: counterparts[index] }));
    const originals = (...keys: string[]) => keys.map((key) => aNote(key, `Özgün ${key}`));

    it('finds notes without a counterpart, except the translator’s own', () => {
      const [a, b, c] = notes('x', undefined, 'gone');
      const translators = { ...aNote('d'), kind: 'translator' as const };
      const own = { blocks: [...blocks, p(call('d'))], notes: [a!, b!, c!, translators] };
      expect(found({ ...own, originalNotes: originals('x') })).toEqual([
        { kind: 'counterpart-missing', place: { note: 'b' }, excerpt: 'Words' },
        { kind: 'counterpart-missing', place: { note: 'c' }, excerpt: 'Words' },
      ]);
    });

    it('stops where a note of the original is rendered by none, unless that was waived', () => {
      const own = { ...anEdition(), blocks, notes: notes('x', 'z', 'x'), originalNotes: originals('x', 'y', 'z') };
      const missing = { kind: 'note-unrendered', place: { original: 'y' }, excerpt: 'Özgün y', number: 2 };
      expect(problemsOf(own)).toEqual([{ ...missing, level: 'stop' }]);
      expect(problemsOf({ ...own, waived: true })).toEqual([{ ...missing, level: 'look' }]);
    });

    it('stops nothing only while no note is paired and all may render what is missing', () => {
      const levels = (counterparts: (string | undefined)[], ...keys: string[]) =>
        problemsOf({ ...anEdition(), blocks, notes: notes(...counterparts), originalNotes: originals(...keys) })
          .filter(({ kind }) => kind === 'note-unrendered')
          .map(({ level }) => level);
      expect(levels([], 'x', 'y', 'z')).toEqual(['look', 'look', 'look']);
      expect(levels([], 'x', 'y', 'z', 'w')).toEqual(['stop', 'stop', 'stop', 'stop']);
      expect(levels(['x'], 'x', 'y', 'z')).toEqual(['stop', 'stop']);
      expect(levels(['gone', 'gone', 'gone'], 'x')).toEqual(['stop']);
    });

    it('stops a translation without words, and asks to look at one that lacks some', () => {
      const body = (...words: string[]) => words.map((said, at) => ({ ...p(said), id: `p${at + 1}` }));
      const of = (...words: string[]) =>
        problemsOf({ ...anEdition(), blocks: body(...words), notes: [], originalBlocks: body('Bir', '', 'İki', 'Üç') });
      const waiting = { kind: 'block-untranslated', place: { block: 'p1' }, excerpt: 'Bir', number: 3, level: 'stop' };
      expect(of('', '', '', '')).toEqual([waiting]);
      expect(of()).toEqual([{ ...waiting, place: {} }]);
      expect(of('One', '', '', '')).toEqual([
        { ...waiting, place: { block: 'p3' }, excerpt: 'İki', number: 2, level: 'look' },
      ]);
      expect(of('One', '', 'Two', 'Three')).toEqual([]);
    });

    it('asks to look where readers do not have the original', () => {
      const kinds = (originalIs: 'published' | 'unpublished' | 'withdrawn' | null) =>
        problemsOf({ ...anEdition(), originalIs }).map(({ kind, level }) => `${kind}: ${level}`);
      expect(kinds(null)).toEqual([]);
      expect(kinds('published')).toEqual([]);
      expect(kinds('unpublished')).toEqual(['original-unpublished: look']);
      expect(kinds('withdrawn')).toEqual(['original-withdrawn: look']);
    });

    it('asks to look at prose that stands as in the original, and not at a citation', () => {
      const prose = 'The clerk noted who was able to sign, and nobody has asked him why.';
      const kept = [aNote('x', prose), aNote('y', 'Pike, 2016'), aNote('z')];
      const same = kept.map(({ key, paragraphs }, at) => ({ ...aNote('abc'[at]!), paragraphs, counterpart: key }));
      expect(found({ blocks, notes: same, originalNotes: kept })).toEqual([
        { kind: 'note-same-prose', place: { note: 'a' }, excerpt: expect.stringContaining('The clerk') as string },
      ]);
    });

    it('finds another order than the original’s, by reading order and not as stored', () => {
      const originalNotes = originals('x', 'y', 'z');
      expect(found({ blocks, notes: notes('x', 'z', 'y'), originalNotes })).toEqual([
        { kind: 'note-order-differs', place: { note: 'c' }, excerpt: 'Words' },
      ]);
      expect(found({ blocks, notes: notes('x', 'y', 'z').toReversed(), originalNotes })).toEqual([]);
    });

    it('asks for no counterparts where the original is not here', () => {
      expect(found({ blocks, notes: notes(), originalNotes: null })).toEqual([]);
    });
  });

  it('asks for title, authors and rights', () => {
    expect(found({ title: ' ', authors: [], rights: {} }).map(({ kind }) => kind)).toEqual([
      'title-missing',
      'authors-missing',
      'rights-missing',
    ]);
  });

  it('passes on what could not be narrowed, with its place', () => {
    const refusals = [
      { kind: 'too-deep' as const, path: 'root.children[0]', found: 'list', note: 'a' },
      { kind: 'unknown-node' as const, path: 'root.children[1].children[0]', found: 'iframe', block: 'p2' },
    ];
    expect(found({ refusals, blocks: [at('p1', p('[1]', call('a'))), at('p2', p('x'))] })).toEqual([
      { kind: 'call-without-note', place: { block: 'p1' }, excerpt: '[1]' },
      { kind: 'unknown-node', place: { block: 'p2', path: 'root.children[1].children[0]' }, excerpt: 'iframe' },
      { kind: 'too-deep', place: { note: 'a', path: 'root.children[0]' }, excerpt: 'list' },
    ]);
  });

  it('reports every refusal, also one in a block or a note that is not there any more', () => {
    const refusals = [
      { kind: 'unknown-node' as const, path: 'root.children[9]', found: 'x', block: 'p9' },
      { kind: 'unknown-node' as const, path: 'root.children[0]', found: 'y', note: 'gone' },
    ];
    expect(found({ refusals }).map(({ excerpt }) => excerpt)).toEqual(['x', 'y']);
  });

  it('stops publication for some kinds and not for others', () => {
    expect(stopsPublication(problemsOf(anEdition({ authors: [] })))).toBe(false);
    expect(stopsPublication(problemsOf(anEdition({ notes: [] })))).toBe(true);
  });
});
