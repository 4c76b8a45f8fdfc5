import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aNote, at, call, p, text } from '../../domain/commentary/examples';
import type { Edition } from '../../domain/commentary/model';
import { WORDS } from '../markup/examples';
import { readXml, type XmlElement } from '../markup/readXml';
import { toAtom } from './atom';
import { atomFaults } from './atomFaults';
import { entryHtml } from './entryHtml';
import { aFeed, anEntry, SITE } from './examples';
import { toJsonFeed } from './jsonFeed';
import { jsonFeedFaults } from './jsonFeedFaults';

const SIBLING = {
  language: 'tr' as const,
  title: 'Topraktaki mayınlar',
  path: '/tr/yorum/2024/7/mayinlar',
  publishedOn: '2024-02-01',
  isOriginal: true,
  withdrawn: false,
};

const RICH: Partial<Edition> = {
  standfirst: 'A standfirst & more.',
  authors: [
    { name: 'Deniz Aras', path: '/en/person/deniz-aras' },
    { name: 'Անի Սարգսյան', lang: 'hy' },
  ],
  topics: [{ name: 'Mines & soil', path: '/en/topic/mines' }],
  translation: { translators: [{ name: 'Ela Demir' }], origin: 'human' },
  siblings: [SIBLING],
  rights: { holder: 'The House', firstYear: 2009, licence: 'CC BY 4.0' },
  pictures: [{ id: 'm1', src: '/api/media/file/a%20b.png', alt: 'A "red" square', width: 8, height: 6 }],
  blocks: [
    at('p1', p('Long­er ', text('word', { marks: ['bold'] }), call('a'), call('b'), '.')),
    at('p2', { type: 'picture', media: 'm1' }),
    at(
      'p3',
      p(
        { type: 'link', href: '/en/about', children: [text('About')] },
        ' ',
        { type: 'link', href: '#p1', children: [text('above')] },
        call('a'),
      ),
    ),
  ],
  notes: [
    aNote('a', 'Words.', {
      address: 'https://www.kiyi.example/7',
      accessedOn: '2024-02-06',
      archivedAddress: 'https://arsiv.example/7',
    }),
    aNote('b', 'حوادث الساحل', { lang: 'ar', kind: 'translator' }),
  ],
};

const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

describe('the text of an entry', () => {
  const html = entryHtml(anEntry(RICH), SITE);
  const address = `${SITE}/en/commentary/2024/5/mines-in-the-soil`;

  it('leads from each call to its note on the page and back, by whole addresses', () => {
    expect(html).toContain(`<sup><a href="${address}#n-a">[1]</a></sup><sup><a href="${address}#n-b">[2]</a></sup>`);
    expect(html).toContain(`href="${address}#r-a-2" aria-label="Back to the text (note 1, mention 2)"`);
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].filter(([, to = '']) => !/^https:\/\//.test(to))).toEqual([]);
  });

  it('lists the notes plainly, each in its language, with what its own words leave out', () => {
    expect(html).toContain('<h2>Notes</h2>\n<ol><li><p>Words.');
    expect(html).toContain(' <a href="https://www.kiyi.example/7">kiyi.example</a> · accessed: 2024-02-06 · ');
    expect(html).toContain(
      `<li lang="ar" dir="rtl"><p><span lang="en" dir="ltr">Translator's note: </span>حوادث الساحل`,
    );
  });

  it('carries nothing that belongs to a page: no class, id, popover, style or soft hyphen', () => {
    expect(html).not.toMatch(/ class=| id=| popover|style|script|­/);
    expect(html).toContain('<strong>word</strong>');
    expect(html).toContain(`<img src="${SITE}/api/media/file/a%20b.png" alt="A &quot;red&quot; square"`);
  });
});

describe('an entry', () => {
  it('keeps its name whatever becomes of its title, slug and text', () => {
    const idOf = (own: Partial<Edition>) =>
      childrenOf(childrenOf(readXml(toAtom(aFeed({ entries: [anEntry(own)] }))), 'entry')[0], 'id')[0]?.text;
    expect(idOf({})).toBe('tag:liman.example,2024:en/commentary/2024/5');
    expect(idOf({ title: 'Another', slug: 'another', blocks: [] })).toBe(idOf({}));
  });

  it('says in both formats who wrote it, what it is about, when, and where its other edition is', () => {
    const entry = childrenOf(readXml(toAtom(aFeed({ entries: [anEntry(RICH)] }))), 'entry')[0];
    expect(childrenOf(entry, 'author').map(({ text: words, attributes }) => [words, attributes['xml:lang']])).toEqual([
      [`Deniz Aras${SITE}/en/person/deniz-aras`, undefined],
      ['Անի Սարգսյան', 'hy'],
    ]);
    expect(childrenOf(entry, 'contributor').map(({ text: words }) => words)).toEqual(['Ela Demir']);
    expect(childrenOf(entry, 'category')[0]?.attributes).toEqual({
      term: 'mines',
      scheme: `${SITE}/en/topic`,
      label: 'Mines & soil',
    });
    expect(childrenOf(entry, 'link').map(({ attributes: { rel, hreflang, href } }) => [rel, hreflang, href])).toEqual([
      ['alternate', 'en', `${SITE}/en/commentary/2024/5/mines-in-the-soil`],
      ['alternate', 'tr', `${SITE}/tr/yorum/2024/7/mayinlar`],
      ['license', undefined, 'https://creativecommons.org/licenses/by/4.0/'],
    ]);
    const { items } = JSON.parse(toJsonFeed(aFeed({ entries: [anEntry(RICH)] }))) as {
      items: Record<string, unknown>[];
    };
    expect(items[0]).toMatchObject({
      id: 'tag:liman.example,2024:en/commentary/2024/5',
      url: `${SITE}/en/commentary/2024/5/mines-in-the-soil`,
      summary: 'A standfirst & more.',
      date_published: '2024-02-08T09:00:00.000Z',
      date_modified: '2024-03-01T09:00:00.000Z',
      authors: [{ name: 'Deniz Aras', url: `${SITE}/en/person/deniz-aras` }, { name: 'Անի Սարգսյան' }],
      tags: ['Mines & soil'],
    });
  });

  it('of a withdrawn edition says so and holds nothing of the text', () => {
    const words = { ...WORDS, before: [[{ kind: 'text' as const, text: 'It was withdrawn.', marks: [] }]] };
    const entry = anEntry({ ...RICH, withdrawal: { on: '2024-05-01', reason: 'Wrong.' } }, words);
    expect(entryHtml(entry, SITE)).toBe('<p>It was withdrawn.</p>');
    expect(atomFaults(toAtom(aFeed({ entries: [entry] })))).toEqual([]);
  });
});

describe.each([
  ['Atom', (feed = aFeed()) => atomFaults(toAtom(feed))],
  ['JSON Feed', (feed = aFeed()) => jsonFeedFaults(toJsonFeed(feed))],
])('%s', (_, faults) => {
  it('keeps its standard: rich, poor, and without any entry', () => {
    expect(
      faults(aFeed({ entries: [anEntry(RICH), anEntry({ number: { year: 2023, sequence: 1 }, authors: [] })] })),
    ).toEqual([]);
    expect(faults(aFeed({ entries: [], subtitle: undefined, rights: undefined }))).toEqual([]);
  });

  it('is whole whatever stands in a text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(']]>', '<![CDATA[', '&', '\u0000\u0008\ud800', '</content>', '\uffff"'),
    );
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const words = `x${one}`;
        const own: Partial<Edition> = {
          title: words,
          standfirst: words,
          slug: 'x',
          authors: [{ name: words }],
          topics: [{ name: words, path: '/en/topic/x' }],
          blocks: [p(other, call('a')), { type: 'heading', level: 2, children: [text(words)] }],
          notes: [aNote('a', other)],
        };
        expect(faults(aFeed({ title: words, entries: [anEntry(own)] }))).toEqual([]);
      }),
      { seed: 2024, numRuns: 100 },
    );
  });
});
