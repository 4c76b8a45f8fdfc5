import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ViewBlock, ViewList } from '../../../domain/commentary/viewModel';
import { elements, textWithin } from '../engine/read';
import { call, edition, heading, note, paragraph, pdfInput, text } from '../examples';
import { pdfSource } from './pdf';
import { printable } from './printable';

const found = (source: string, kind: string): string[] => elements(source, kind).map(({ body }) => textWithin(body));

describe('notes', () => {
  it('bring each note once, in the order of its number, and refer to it afterwards', () => {
    const { source } = pdfSource(pdfInput());
    const [first, second, again] = elements(source, 'footnote');
    expect(textWithin(first)).toBe(
      '“Haritalar Güncellenmeli”, Kıyı Haber. https://kiyi.example/7 · Erişim tarihi: 6 Şubat 2024',
    );
    expect([first?.label, second?.label]).toEqual(['<n1>', '<n2>']);
    expect(again?.body).toBe('<n1>');
  });

  it('have the page’s numbers even where counting alone would give others', () => {
    const blocks = [paragraph('bir', call(2)), paragraph('iki', call(1), call(5))];
    const notes = [note(1, 'birinci'), note(2, 'ikinci'), note(5, 'beşinci')];
    const { source } = pdfSource(pdfInput({ blocks, notes }));
    const probe = `#context query(footnote).map(it => metadata(counter(footnote).at(it.location()).first())).join()`;
    expect(elements(`${source}\n${probe}`, 'metadata').map(({ value }) => value)).toEqual([2, 1, 5]);
  });

  it('are not there when nobody calls them, and a call without a note shows its number', () => {
    const { source } = pdfSource(pdfInput({ blocks: [paragraph('bir', call(3))], notes: [note(1, 'çağrılmayan')] }));
    expect(elements(source, 'footnote')).toEqual([]);
    expect(source).toContain('[3]');
  });

  it('say when they are the translator’s, in the language of the edition', () => {
    const arabic = note(1, 'حوادث الساحل', { lang: 'ar', dir: 'rtl', kind: 'translator' });
    const { source } = pdfSource(pdfInput({ blocks: [paragraph('bir', call(1))], notes: [arabic] }));
    expect(found(source, 'footnote')).toEqual(['Çevirenin notu: حوادث الساحل']);
    expect(source).toContain('#text(lang: "ar", region: none, dir: rtl');
    expect(source).toContain('#text(lang: "tr", region: none, dir: ltr');
  });
});

describe('blocks', () => {
  it('have headings below the title without a gap', () => {
    const { source } = pdfSource(pdfInput({ blocks: [heading(4, 'dört'), paragraph('metin'), heading(2, 'iki')] }));
    expect(elements(source, 'heading').map(({ level }) => level)).toEqual([1, 2, 2]);
  });

  it('have lists whose depth never exceeds what can be laid out', () => {
    const nest = (depth: number): ViewList => ({
      kind: 'list',
      ordered: depth % 2 === 0,
      items: [{ content: [text(`düzey ${depth}`)], ...(depth < 62 ? { nested: nest(depth + 1) } : {}) }],
    });
    const { source } = pdfSource(pdfInput({ blocks: [nest(0)] }));
    expect(elements(`${source}#metadata("whole")`, 'metadata')).toHaveLength(1);
    expect(source).toContain('düzey 62');
  });

  it('keep the start of a list, and mend one that cannot be', () => {
    const list = (start: number): ViewBlock => ({ kind: 'list', ordered: true, start, items: [{ content: [] }] });
    const { source } = pdfSource(pdfInput({ blocks: [list(3), list(-2), list(1e300)] }));
    expect(source.match(/start: \d+/g)).toEqual(['start: 3', 'start: 1', 'start: 1']);
  });

  it('have tables with rows of one length and a header that comes once', () => {
    const cell = (words: string, header = false) => ({ header, paragraphs: [[text(words)]] });
    const rows = [[cell('Yıl', true), cell('Kaza', true)], [cell('2022')]];
    const { source } = pdfSource(
      pdfInput({
        blocks: [
          { kind: 'table', rows },
          { kind: 'table', rows: [] },
        ],
      }),
    );
    expect(source).toContain('#table(columns: 2, table.header(repeat: false, [');
    expect(source).toContain(', [#"2022";], []);');
  });

  it('read addresses within the site from that of the edition, and leave out what is none', () => {
    const link = (href: string) => ({ kind: 'link' as const, href, content: [text('yer')] });
    const { source } = pdfSource(pdfInput({ blocks: [paragraph(link('/tr/yorum'), link('#p3'), link('http://['))] }));
    const [within, block, own] = elements(source, 'link').map(({ dest }) => dest);
    expect([within, block]).toEqual([
      'https://liman.example/tr/yorum',
      'https://liman.example/tr/yorum/2024/7/fener-haritalari#p3',
    ]);
    expect(own).toBe('https://liman.example/tr/yorum/2024/7/fener-haritalari');
  });

  it('show a picture by its bytes, or else its description', () => {
    const picture: ViewBlock = { kind: 'picture', src: '/media/fener.png', alt: 'Bir "fener"' };
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const shown = pdfSource({ ...pdfInput({ blocks: [picture] }), pictures: { '/media/fener.png': png } });
    expect(shown.files).toEqual([{ path: '/picture-0.png', bytes: png }]);
    expect(shown.source).toContain('#picture(image("/picture-0.png", alt: "Bir \\"fener\\""));');
    const unread = pdfSource({
      ...pdfInput({ blocks: [picture] }),
      pictures: { '/media/fener.png': Buffer.from('<svg>') },
    });
    expect(unread.files).toEqual([]);
    expect(unread.source).toContain('#missing-picture[');
  });
});

it('reads no text of an edition as code, wherever it stands', () => {
  const hostile = fc.constantFrom(
    '#panic()',
    ']',
    '[',
    '"',
    '\\',
    '{',
    '}',
    '*',
    '_',
    '@a',
    '<n1>',
    '= ',
    '$',
    '//',
    '/*',
    '`',
    ';',
    ')',
    '~',
  );
  const anything = fc
    .array(fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 6 })), { minLength: 1, maxLength: 6 })
    .map((pieces) => `x${pieces.join('')}x`);
  fc.assert(
    fc.property(anything, (words) => {
      const run = text(words, { marks: ['bold', 'italic', 'superscript'], lang: 'hy' });
      const link = { kind: 'link' as const, href: `https://a.example/?q=${words}`, content: [run] };
      const blocks: ViewBlock[] = [
        { kind: 'heading', level: 2, content: [text(words)] },
        { kind: 'quote', content: [run, link] },
        { kind: 'list', ordered: true, items: [{ content: [run] }] },
        { kind: 'table', rows: [[{ header: false, paragraphs: [[run], [link]] }]] },
        { kind: 'picture', src: words, alt: words },
        paragraph(run, call(1)),
      ];
      const view = edition({ title: words, standfirst: words, authors: [{ name: words, lang: words }], blocks });
      const notes = [note(1, words, { address: words, accessedOn: words, archivedAddress: words, lang: words })];
      const sentences = [[text(words)]];
      const { source } = pdfSource({
        ...pdfInput(
          { ...view, notes },
          {
            number: words,
            provenance: sentences,
            colophon: sentences,
          },
        ),
        houseName: words,
      });
      const shown = printable(words);
      expect(found(source, 'heading')).toEqual([shown, shown]);
      expect(found(source, 'footnote')).toEqual([`${shown} ${shown} · Erişim tarihi: ${shown} · arşiv: ${shown}`]);
    }),
    { seed: 4, numRuns: 40 },
  );
}, 20_000);
