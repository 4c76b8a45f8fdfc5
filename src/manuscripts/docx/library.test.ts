import {
  AlignmentType,
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  InternalHyperlink,
  LevelFormat,
  NoBreakHyphen,
  Packer,
  Paragraph,
  SoftHyphen,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IPropertiesOptions,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { shown } from '../examples/shown';
import { PNG } from './examples/pieces';
import { lostWords } from './examples/lostWords';
import { readDocx } from './readDocx';

const AUTHOR = { author: 'Ayşe Demir', date: '2024-02-08T00:00:00Z' };
const text = (words: string) => new Paragraph(words);

/** Files as the `docx` library writes them; `body`, `notes` and `problems` as `shown` writes them. */
type Sample = {
  name: string;
  children: IPropertiesOptions['sections'][number]['children'];
  more?: Omit<IPropertiesOptions, 'sections'>;
  title?: string;
  body: string[];
  notes?: string[];
  problems?: string[];
};

const samples: Sample[] = [
  {
    name: 'title, headings and three footnotes, one of two paragraphs',
    children: [
      new Paragraph({ text: 'Fener haritaları', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'Kuruluş', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({
        children: [
          new TextRun('Liman kuruldu'),
          new FootnoteReferenceRun(1),
          new TextRun(' ve büyüdü.'),
          new FootnoteReferenceRun(2),
        ],
      }),
      new Paragraph({ text: 'Kapanış', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({ children: [new TextRun('Fener söndü.'), new FootnoteReferenceRun(3)] }),
    ],
    more: {
      footnotes: {
        1: { children: [text('Arşiv, kutu 4.'), text('Ayrıca bkz. kutu 5.')] },
        2: {
          children: [
            new Paragraph({ children: [new TextRun({ text: 'Age.', italics: true }), new TextRun(', s. 12.')] }),
          ],
        },
        3: { children: [text('Gazete, 8 Şubat 1921.')] },
      },
    },
    title: 'Fener haritaları',
    body: ['## Kuruluş', 'Liman kuruldu⟨1⟩ ve büyüdü.⟨2⟩', '### Kapanış', 'Fener söndü.⟨3⟩'],
    notes: ['Arşiv, kutu 4. ¶ Ayrıca bkz. kutu 5.', '*Age.*, s. 12.', 'Gazete, 8 Şubat 1921.'],
  },
  {
    name: 'endnotes',
    children: [new Paragraph({ children: [new TextRun('Liman'), new EndnoteReferenceRun(1)] })],
    more: { endnotes: { 1: { children: [text('Arşiv.')] } } },
    body: ['Liman⟨1⟩'],
    notes: ['Arşiv.'],
  },
  {
    name: 'formats, languages and hyphens',
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: 'Kalın', bold: true }),
          new TextRun({ text: ' Փարոս', language: { value: 'hy-AM' } }),
          new TextRun({ text: ' m', language: { value: 'tr-TR' } }),
          new TextRun({ text: '2', superScript: true }),
          new TextRun({
            children: [' ada', new NoBreakHyphen(), 'kent li', new SoftHyphen(), 'man ve bütün öteki eski yapılar'],
          }),
          new TextRun({ text: 'Demir', smallCaps: true }),
        ],
      }),
    ],
    body: ['**Kalın**hy{ Փարոս} m^2^ ada\u2011kent li\u00adman ve bütün öteki eski yapılarDemir'],
  },
  {
    name: 'lists of two kinds, nested',
    children: [
      new Paragraph({ text: 'Bir', numbering: { reference: 'sayı', level: 0 } }),
      new Paragraph({ text: 'İçinde', numbering: { reference: 'sayı', level: 1 } }),
      new Paragraph({ text: 'İki', numbering: { reference: 'sayı', level: 0 } }),
      new Paragraph({ text: 'Nokta', bullet: { level: 0 } }),
    ],
    more: {
      numbering: {
        config: [
          {
            reference: 'sayı',
            levels: [0, 1].map((level) => ({
              level,
              format: LevelFormat.DECIMAL,
              text: `%${level + 1}.`,
              alignment: AlignmentType.START,
            })),
          },
        ],
      },
    },
    body: ['- Bir İçinde İki', '- Nokta'],
  },
  {
    name: 'a table with merged cells',
    children: [
      new Table({
        rows: [
          new TableRow({
            tableHeader: true,
            children: [new TableCell({ columnSpan: 2, children: [text('Limanlar')] })],
          }),
          new TableRow({
            children: [
              new TableCell({ rowSpan: 2, children: [text('Kuzey')] }),
              new TableCell({ children: [text('1921')] }),
            ],
          }),
          new TableRow({ children: [new TableCell({ children: [text('1922')] })] }),
        ],
      }),
    ],
    body: ['| Limanlar Kuzey 1921 1922'],
    problems: ['format-left-out@1 Limanlar Kuzey 1921 1922'],
  },
  {
    name: 'links outside and within',
    children: [
      new Paragraph({
        children: [
          new ExternalHyperlink({
            link: 'https://liman.example/1',
            children: [new TextRun({ text: 'adres', style: 'Hyperlink' })],
          }),
          new TextRun(', '),
          new InternalHyperlink({ anchor: 'son', children: [new TextRun('aşağıda')] }),
        ],
      }),
      new Paragraph({ children: [new Bookmark({ id: 'son', children: [new TextRun('Son söz.')] })] }),
    ],
    body: ['adres→https://liman.example/1, aşağıda→#p2', 'Son söz.'],
  },
  {
    name: 'a picture with its description',
    children: [
      new Paragraph({
        children: [
          new ImageRun({
            type: 'png',
            data: PNG,
            transformation: { width: 9, height: 9 },
            altText: { name: 'Resim', description: 'Fener planı', title: '' },
          }),
        ],
      }),
      text('Altında.'),
    ],
    body: ['!', 'Altında.'],
  },
  {
    name: 'tracked changes and a comment',
    children: [
      new Paragraph({
        children: [
          new TextRun('Liman '),
          new InsertedTextRun({ text: 'hızla', id: 1, ...AUTHOR }),
          new DeletedTextRun({ text: 'yavaşça', id: 2, ...AUTHOR }),
          new CommentRangeStart(0),
          new TextRun(' büyüdü.'),
          new CommentRangeEnd(0),
          new TextRun({ children: [new CommentReference(0)] }),
        ],
      }),
    ],
    more: { comments: { children: [{ id: 0, author: 'Mehmet', children: [text('Kaynak?')] }] } },
    body: ['Liman hızla büyüdü.'],
    problems: ['changes-accepted@1 +hızla −yavaşça', 'comment-left-out@1 Mehmet: Kaynak?'],
  },
];

describe('a file that the docx library writes', () => {
  it.each(samples)('$name', async ({ children, more, title, body, notes = [], problems = [] }) => {
    const file = await Packer.toBuffer(new Document({ creator: 'Un-named', ...more, sections: [{ children }] }));
    const draft = await readDocx(file, { language: 'tr', ...(title === undefined && { title: 'Bir başlık' }) });
    expect(shown(draft)).toEqual({ body, notes, problems });
    if (title !== undefined) expect(draft.title).toBe(title);
    expect(await lostWords(file, draft)).toEqual([]);
  });
});
