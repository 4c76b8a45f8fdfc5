import { describe, expect, it } from 'vitest';
import type { Block } from '../lexical/nodes';
import { aNote, anEdition, at, call, p, SETTINGS, text } from './examples';
import type { Edition, SiblingEdition } from './model';
import { toEditionView, toListItem } from './view';

const view = (own: Partial<Edition> = {}) => toEditionView(anEdition(own), SETTINGS);
const turkish: SiblingEdition = {
  language: 'tr',
  title: 'Mayınlar',
  path: '/tr/yorum/2024/7/mayinlar',
  publishedOn: '2024-02-08',
  isOriginal: true,
  withdrawn: false,
};

describe('toEditionView', () => {
  it('says everything a page needs, as JSON', () => {
    const edition = view({ siblings: [turkish], contentChangedAt: '2024-03-01T22:00:00Z' });
    expect(edition).toMatchObject({
      path: '/en/commentary/2024/5/mines-in-the-soil',
      series: { code: 'commentary', path: '/en/commentary' },
      publishedOn: '2024-02-08',
      changedOn: '2024-03-02',
      readingMinutes: 1,
      siblings: [turkish],
      rights: { holder: 'The House', years: '2009–2024' },
      withdrawal: null,
    });
    expect(JSON.parse(JSON.stringify(edition))).toEqual(edition);
  });

  it('links every call to its note and back', () => {
    const { blocks, notes } = view({
      blocks: [p('x', call('b'), call('a')), p(call('b'))],
      notes: [aNote('a'), aNote('b')],
    });
    expect(blocks).toMatchObject([
      {
        content: [
          { kind: 'text' },
          { kind: 'call', number: 1, occurrence: 1, anchor: 'r-b-1', noteAnchor: 'n-b' },
          { kind: 'call', number: 2, occurrence: 1, anchor: 'r-a-1', noteAnchor: 'n-a' },
        ],
      },
      { content: [{ kind: 'call', number: 1, occurrence: 2, anchor: 'r-b-2', noteAnchor: 'n-b' }] },
    ]);
    expect(notes).toMatchObject([
      { key: 'b', number: 1, anchor: 'n-b', returns: [{ anchor: 'r-b-1' }, { anchor: 'r-b-2' }] },
      { key: 'a', number: 2, anchor: 'n-a', returns: [{ anchor: 'r-a-1' }] },
    ]);
  });

  it('lists a draft’s uncalled notes last, with the numbers that follow', () => {
    const { notes } = view({ notes: [aNote('x'), aNote('a'), aNote('y')] });
    expect(notes.map(({ key, number, returns }) => [key, number, returns.length])).toEqual([
      ['a', 1, 1],
      ['x', 2, 0],
      ['y', 3, 0],
    ]);
  });

  it('marks language and direction only where they differ from what surrounds them', () => {
    const { notes, blocks } = view({
      blocks: [p(text('En', { lang: 'en' }), text('Հայ', { lang: 'hy' }), call('a'), call('b'), call('c'))],
      notes: [
        aNote('a', 'Same', { lang: 'en' }),
        aNote('b', '', {
          lang: 'ar',
          paragraphs: [p('نص', text('in English', { lang: 'en' }), text('نص', { lang: 'ar' }))],
        }),
        aNote('c', 'Հայաստան', { lang: 'hy' }),
      ],
    });
    const [plain, armenian] = (blocks[0] as { content: object[] }).content;
    expect(plain).toEqual({ kind: 'text', text: 'En', marks: [] });
    expect(armenian).toEqual({ kind: 'text', text: 'Հայ', marks: [], lang: 'hy' });
    expect(notes.map(({ lang, dir }) => [lang, dir])).toEqual([
      [undefined, undefined],
      ['ar', 'rtl'],
      ['hy', undefined],
    ]);
    expect(notes[1]?.paragraphs).toEqual([
      [
        { kind: 'text', text: 'نص', marks: [] },
        { kind: 'text', text: 'in English', marks: [], lang: 'en', dir: 'ltr' },
        { kind: 'text', text: 'نص', marks: [] },
      ],
    ]);
  });

  it('shows a note’s address and access day only where its words do not', () => {
    const address = 'https://example.org/a';
    const accessedOn = '2024-02-06';
    const shown = (words: string) => {
      const [note] = view({ notes: [aNote('a', words, { address, accessedOn })] }).notes;
      return [note?.address, note?.accessedOn];
    };
    expect(shown('NEWS.AZ, 6 February, 2024,')).toEqual([address, accessedOn]);
    expect(shown('https://example.org/a. (Accessed: 6 February 2024)')).toEqual([undefined, undefined]);
    expect(shown('https://example.org/a/, Erişim tarihi: 6 Şubat 2024')).toEqual([undefined, undefined]);
    expect(shown('https://example.org/a/b (Accessed: 7 February 2024)')).toEqual([address, accessedOn]);
  });

  it('links bare addresses in notes, and never a note’s unsafe address', () => {
    const notes = [
      aNote('a', 'At https://example.org/a.', { address: 'javascript:alert(1)', archivedAddress: 'data:x' }),
    ];
    const [note] = view({ notes }).notes;
    expect(note?.paragraphs[0]?.[1]).toMatchObject({ kind: 'link', href: 'https://example.org/a' });
    expect(note).not.toHaveProperty('address');
    expect(note).not.toHaveProperty('archivedAddress');
  });

  it('takes calls out of links, which cannot stand in one another', () => {
    const link: Block = p({ type: 'link', href: '#x', children: [text('a'), text('b'), call('a'), text('c')] });
    expect(view({ blocks: [link] }).blocks).toMatchObject([
      {
        content: [
          { kind: 'link', href: '#x', content: [{ text: 'a' }, { text: 'b' }] },
          { kind: 'call', number: 1 },
          { kind: 'link', href: '#x', content: [{ text: 'c' }] },
        ],
      },
    ]);
  });

  it('leaves out empty paragraphs and pictures whose file is not known', () => {
    const blocks: Block[] = [
      p(),
      p(' ', { type: 'break' }),
      at('p1', p('x')),
      { type: 'picture', id: 'p2', media: 'm1' },
      { type: 'picture', id: 'p3', media: 'm2' },
      { type: 'rule' },
    ];
    const pictures = [{ id: 'm1', src: '/media/x.png', alt: 'A mine', width: 4, height: 3 }];
    expect(view({ blocks, pictures, notes: [] }).blocks).toMatchObject([
      { kind: 'paragraph', id: 'p1' },
      { kind: 'picture', id: 'p2', src: '/media/x.png', alt: 'A mine', width: 4, height: 3 },
      { kind: 'rule' },
    ]);
  });

  it('leaves empty paragraphs out of notes, but for one in an empty note', () => {
    const notes = [aNote('a', '', { paragraphs: [p('x'), p(), p('y')] }), aNote('b', '')];
    expect(view({ notes }).notes.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 1]);
  });

  it('draws lists and tables with their calls', () => {
    const blocks: Block[] = [
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          { children: [text('x')], nested: { type: 'list', ordered: false, items: [{ children: [call('a')] }] } },
        ],
      },
      { type: 'table', rows: [[{ header: true, children: [p('h', call('a'))] }]] },
    ];
    expect(view({ blocks }).blocks).toMatchObject([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [{ nested: { ordered: false, items: [{ content: [{ occurrence: 1 }] }] } }],
      },
      { kind: 'table', rows: [[{ header: true, paragraphs: [[{ text: 'h' }, { occurrence: 2 }]] }]] },
    ]);
  });

  it('shows nothing of what a withdrawn edition held', () => {
    const withdrawal = { on: '2024-05-01', reason: 'A mistake of fact.' };
    const withdrawn = view({
      withdrawal,
      standfirst: 'Sentence',
      corrections: [{ on: '2024-03-01', kind: 'correction', text: 'Sentence' }],
    });
    expect(withdrawn).toMatchObject({ blocks: [], notes: [], withdrawal, number: { year: 2024, sequence: 5 } });
    expect(JSON.stringify(withdrawn)).not.toMatch(/sentence|Words of a/i);
  });

  it('does not pass a withdrawn sibling off as published', () => {
    expect(view({ siblings: [{ ...turkish, withdrawn: true }] }).siblings).toEqual([]);
  });

  it('tells that readers do not find the original of a translation, which is not so where that was withdrawn', () => {
    const sibling = {
      language: 'tr' as const,
      title: 'Özgün',
      path: '/tr/yorum/2024/1/ozgun',
      publishedOn: '2024-02-08',
      isOriginal: true,
      withdrawn: false,
    };
    expect(view({ isTranslation: true, siblings: [sibling] }).lacksOriginal).toBe(false);
    expect(view({ isTranslation: true, siblings: [{ ...sibling, withdrawn: true }] }).lacksOriginal).toBe(false);
    expect(view({ isTranslation: true, siblings: [] }).lacksOriginal).toBe(true);
    const translation = { translators: [], origin: 'human' as const };
    expect(view({ isTranslation: true, siblings: [], translation }).origin).toBe('human');
    expect(view({ siblings: [] }).lacksOriginal).toBe(false);
  });

  it('has neither number nor path before publication', () => {
    expect(view({ number: undefined, publishedAt: undefined })).toMatchObject({
      number: null,
      path: '',
      publishedOn: null,
    });
  });

  it('knows no change at or before publication', () => {
    expect(view({ contentChangedAt: anEdition().publishedAt }).changedOn).toBeNull();
  });
});

describe('toListItem', () => {
  it('names the languages the work can be read in, this one first', () => {
    const item = toListItem(anEdition({ siblings: [turkish] }), SETTINGS);
    expect(item.languages).toEqual([
      { language: 'en', path: '/en/commentary/2024/5/mines-in-the-soil', title: 'Mines in the soil' },
      { language: 'tr', path: turkish.path, title: turkish.title },
    ]);
    expect(item).not.toHaveProperty('blocks');
  });

  it('refuses what was never published', () => {
    expect(() => toListItem(anEdition({ number: undefined }), SETTINGS)).toThrow('never published');
  });
});
