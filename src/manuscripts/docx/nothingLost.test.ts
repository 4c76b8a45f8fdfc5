import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../domain/lexical/walk';
import { bookmark, call, field, note, paragraph, PNG, relationship, run, SEPARATORS } from './examples/pieces';
import { wordFile } from './examples/wordFile';
import { readDocx } from './readDocx';

const box = `<w:txbxContent>${paragraph(run('W'))}</w:txbxContent>`;

/** Pieces of a paragraph in which every W is to become a word of its own. */
const PIECES = [
  run('W'),
  run(' W ', '<w:b/>'),
  run('W', '<w:vanish/>'),
  run('W', '<w:u w:val="single"/><w:lang w:val="hy-AM"/>'),
  run('[1] W'),
  `<w:r><w:t>W</w:t><w:tab/><w:t>W</w:t><w:br/><w:t>W</w:t></w:r>`,
  `<w:hyperlink r:id="a">${run('W')}</w:hyperlink>`,
  `<w:hyperlink r:id="none">${run('W')}</w:hyperlink>`,
  `<w:hyperlink w:anchor="b">${run('W')}${call(2)}</w:hyperlink>`,
  field('HYPERLINK "https://liman.example/" \\o "x"', run('W')),
  field('REF b \\h', run('W')),
  field('TOC', run('W') + field('PAGEREF b', run('W'))),
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  `<w:fldSimple w:instr="SEQ x">${run('W')}</w:fldSimple>`,
  `<w:ins w:id="1">${run('W')}</w:ins>`,
  `<w:moveTo w:id="1">${run('W')}</w:moveTo>`,
  `<w:sdt><w:sdtContent>${run('W')}</w:sdtContent></w:sdt>`,
  `<w:smartTag>${run('W')}<w:bdo>${run('W')}</w:bdo></w:smartTag>`,
  `<m:oMath><m:r><m:t>W</m:t></m:r></m:oMath>`,
  `<w:r><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></w:r>`,
  `<w:r><w:drawing><wp:anchor><wp:docPr id="1" name="x"/><a:graphic>${box}</a:graphic></wp:anchor></w:drawing></w:r>`,
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>W</w:t></mc:Choice></mc:AlternateContent></w:r>`,
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="img"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  `<w:foo>${run('W')}</w:foo>`,
  bookmark(1, 'b', run('W')),
  bookmark(2, 'c', call(3)),
  field('NOTEREF c \\h', run('1')),
  call(2),
  call(2, 'endnote'),
  '<w:r><w:commentReference w:id="1"/></w:r>',
];

const PROPERTIES = [
  '',
  '<w:pStyle w:val="Title"/>',
  '<w:pStyle w:val="Heading1"/>',
  '<w:pStyle w:val="Quote"/>',
  '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>',
  '<w:rPr><w:del w:id="1"/></w:rPr>',
  '<w:framePr w:dropCap="drop"/>',
];

const paragraphs = fc
  .tuple(fc.constantFrom(...PROPERTIES), fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }))
  .map(([properties, pieces]) => paragraph(pieces.join(''), properties));

const tables = fc
  .array(fc.array(paragraphs, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map(
    (cells) =>
      `<w:tbl><w:tr>${cells.map((cell, at) => `<w:tc><w:tcPr>${at === 1 ? '<w:gridSpan w:val="2"/><w:vMerge/>' : ''}</w:tcPr>${cell.join('')}</w:tc>`).join('')}</w:tr></w:tbl>`,
  );

const blocks = fc.oneof({ weight: 5, arbitrary: paragraphs }, { weight: 1, arbitrary: tables });

/** Every W a word of its own, `@七@`, so that each is missed by itself. */
const numbered = (xml: string): string => {
  let count = 0;
  return xml.replace(
    /(<(?:w|m):t(?: [^>]*)?>[^<]*?)W/g,
    (_, before: string) => `${before}@${String.fromCharCode(0x4e00 + (count += 1))}@`,
  );
};

const tokensIn = (text: string): string[] => (text.match(/@[\u4e00-\u9fff]@/g) ?? []).sort();

describe('a file of Word, whatever is put together', () => {
  it('has every word in the draft or in the report, and in the draft no word twice', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(blocks, { maxLength: 6 }),
        fc.array(paragraphs, { maxLength: 2 }),
        async (body, inNote) => {
          const [text = '', notes = ''] = numbered(
            `${body.join('')}<!--|-->${note(2, run(' Arşiv.'))}<w:footnote w:id="3">${inNote.join('')}</w:footnote>`,
          ).split('<!--|-->');
          const draft = await readDocx(
            wordFile({
              body: text + paragraph(run('Son.')),
              footnotes: SEPARATORS + notes,
              endnotes: `<w:endnote w:id="2">${paragraph(run('Son not.'))}</w:endnote>`,
              numbering:
                '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
              links:
                relationship('a', 'hyperlink', 'https://liman.example/', 'External') +
                relationship('img', 'image', 'media/x.png'),
              media: { 'x.png': PNG },
            }),
            { language: 'tr' },
          );
          const shown = [
            draft.title,
            plainText(draft.blocks),
            ...draft.notes.map(({ paragraphs: own }) => plainText(own)),
          ].join('\n');
          const told = draft.problems.map(({ excerpt }) => excerpt).join('\n');
          // A long entry is cut: what it names beyond that cannot be told apart here.
          fc.pre(!told.includes('…'));
          const inFile = tokensIn(text + notes);
          const kept = new Set([...tokensIn(shown), ...tokensIn(told)]);
          expect(inFile.filter((token) => !kept.has(token))).toEqual([]);
          const inText = tokensIn(plainText(draft.blocks));
          expect(inText).toEqual([...new Set(inText)]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
