import { describe, expect, it } from 'vitest';
import { aNote, anEdition, at, call, p, SETTINGS, text } from '../../domain/commentary/examples';
import type { Edition } from '../../domain/commentary/model';
import { toEditionView } from '../../domain/commentary/view';
import { markupFaultsOf } from '../../testing/markupValidator';
import { WORDS } from '../markup/examples';
import { toRepublishHtml } from './republishHtml';

const SITE = 'https://liman.example';
const ADDRESS = `${SITE}/en/commentary/2024/5/mines-in-the-soil`;

const RICH: Partial<Edition> = {
  title: 'Mines & <soil>',
  standfirst: 'A standfirst.',
  authors: [{ name: 'Işıl Öztürk' }],
  rights: { holder: 'The House', firstYear: 2009, licence: 'CC BY 4.0' },
  blocks: [
    at('p1', { type: 'heading', level: 2, children: [text('A heading')] }),
    at('p2', p('A sentence', call('a'), ' & ', text('more', { marks: ['italic'] }), call('b'), call('a'))),
    at('p3', { type: 'quote', children: [text('Փարոս', { lang: 'hy' }), { type: 'break' }, text('two')] }),
    at('p4', {
      type: 'list',
      ordered: true,
      start: 3,
      items: [
        { children: [text('one')], nested: { type: 'list', ordered: false, items: [{ children: [text('two')] }] } },
      ],
    }),
    at('p5', {
      type: 'table',
      rows: [[{ header: true, children: [p('a')] }], [{ header: false, children: [p('b'), p('c')] }]],
    }),
    at(
      'p6',
      p({ type: 'link', href: '/en', children: [text('home')] }, ' ', {
        type: 'link',
        href: '#p1',
        children: [text('up')],
      }),
    ),
    at('p7', { type: 'rule' }),
  ],
  notes: [
    aNote('a', 'One.', { address: 'https://kiyi.example/7' }),
    aNote('b', 'حوادث', { lang: 'ar', kind: 'translator' }),
  ],
};

const after = [
  [
    { kind: 'text' as const, text: 'Source: ', marks: [] },
    { kind: 'link' as const, href: ADDRESS, content: [{ kind: 'text' as const, text: ADDRESS, marks: [] }] },
  ],
];

const written = (own: Partial<Edition>): string =>
  toRepublishHtml(toEditionView(anEdition(own), SETTINGS), { ...WORDS, after }, SITE);

describe('an edition as HTML for republishing', () => {
  const html = written(RICH);

  it('is valid', async () => {
    expect(await markupFaultsOf(html)).toEqual([]);
  });

  it('names its canonical address and licence in the head, and ends with its source', () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain(`<link rel="canonical" href="${ADDRESS}" />`);
    expect(html).toContain('<link rel="license" href="https://creativecommons.org/licenses/by/4.0/" />');
    expect(html).toMatch(new RegExp(`<p>Source: <a href="${ADDRESS}">${ADDRESS}</a></p>\\n</article>`));
  });

  it('is clean: no class, style or script, every address absolute or an anchor that is there', () => {
    expect(html).not.toMatch(/ class=| style|<script| popover/);
    for (const [, to = ''] of html.matchAll(/ href="([^"]*)"/g)) {
      if (to.startsWith('#')) expect(html).toContain(` id="${to.slice(1)}"`);
      else expect(to).toMatch(/^https:\/\//);
    }
    expect(html).toContain(`<a href="${ADDRESS}#p1">up</a>`);
  });

  it('leads from every call to its note and back', () => {
    expect(html).toContain('<sup><a id="r-a-1" href="#n-a">[1]</a></sup>');
    expect(html).toContain('<li id="n-b" lang="ar" dir="rtl"><p><span lang="en" dir="ltr">Translator');
    expect([...html.matchAll(/href="#(r-[^"]+)"/g)].map(([, to]) => to)).toEqual(['r-a-1', 'r-a-2', 'r-b-1']);
  });
});
