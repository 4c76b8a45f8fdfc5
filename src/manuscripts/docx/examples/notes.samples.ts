import { bookmark, call, field, note, paragraph, run, SEPARATORS, style } from './pieces';
import type { WordSample } from './samples';

export const notes: WordSample[] = [
  {
    name: 'footnotes of Word for Windows, called between letter and period',
    parts: {
      body: paragraph(run('Liman 1921’de kuruldu') + call(2) + run('.')) + paragraph(run('Sonra büyüdü.') + call(3)),
      footnotes: SEPARATORS + note(2, run(' Arşiv, kutu 4.')) + note(3, run(' Age., s. 12.')),
    },
    draft: { noteBodies: 2, calls: 2 },
    body: ['Liman 1921’de kuruldu⟨1⟩.', 'Sonra büyüdü.⟨2⟩'],
    notes: ['Arşiv, kutu 4.', 'Age., s. 12.'],
  },
  {
    name: 'a note of several paragraphs with italics, bold and a link',
    parts: {
      body: paragraph(run('Fener söndü.') + call(2)),
      footnotes:
        SEPARATORS +
        note(
          2,
          run(' Bkz. ') + run('Fener Haritaları', '<w:i/>') + run(', ') + run('1. cilt', '<w:b/>') + run('.'),
          run('Ayrıca ') + '<w:hyperlink r:id="a">' + run('harita', '<w:u w:val="single"/>') + '</w:hyperlink>',
        ),
      noteLinks:
        '<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://harita.example/1" TargetMode="External"/>',
    },
    body: ['Fener söndü.⟨1⟩'],
    notes: ['Bkz. *Fener Haritaları*, **1. cilt**. ¶ Ayrıca harita→https://harita.example/1'],
  },
  {
    name: 'endnotes beside footnotes, each with ids of its own',
    parts: {
      body: paragraph(run('Bir') + call(2) + run(' iki') + call(2, 'endnote') + run('.')),
      footnotes: SEPARATORS + note(2, run(' Dipnot.')),
      endnotes: '<w:endnote w:id="2">' + paragraph('<w:r><w:endnoteRef/></w:r>' + run(' Son not.')) + '</w:endnote>',
    },
    draft: { noteBodies: 2, calls: 2 },
    body: ['Bir⟨1⟩ iki⟨2⟩.'],
    notes: ['Dipnot.', 'Son not.'],
  },
  {
    name: 'a second call of one note, by a field of several runs (NOTEREF)',
    parts: {
      body:
        paragraph(run('Posta gemisi') + bookmark(1, '_Ref100', call(2)) + run(' kalktı.')) +
        paragraph(
          run('Gemi döndü.') + field('NOTEREF _Ref100 \\f \\h', run('1', '<w:vertAlign w:val="superscript"/>')),
        ),
      footnotes: SEPARATORS + note(2, run(' Posta defteri.')),
    },
    draft: { noteBodies: 1, calls: 2 },
    body: ['Posta gemisi⟨1⟩ kalktı.', 'Gemi döndü.⟨1⟩'],
    notes: ['Posta defteri.'],
  },
  {
    name: 'the same by one element, before the note is called (LibreOffice)',
    parts: {
      body:
        paragraph(run('Bkz. not ') + '<w:fldSimple w:instr=" NOTEREF _RefF1 \\h ">' + run('1') + '</w:fldSimple>') +
        paragraph(run('Gemi') + bookmark(7, '_RefF1', call(2))),
      footnotes: SEPARATORS + note(2, run(' Posta defteri.')),
    },
    draft: { noteBodies: 1, calls: 2 },
    body: ['Bkz. not ⟨1⟩', 'Gemi⟨1⟩'],
    notes: ['Posta defteri.'],
  },
  {
    name: 'a note that refers to another by a field keeps the number as text, told',
    parts: {
      body: paragraph(run('Bir') + bookmark(1, '_Ref1', call(2)) + run(' iki') + call(3)),
      footnotes:
        SEPARATORS + note(2, run(' Arşiv.')) + note(3, run(' Bkz. dipnot ') + field('NOTEREF _Ref1 \\h', run('1'))),
    },
    body: ['Bir⟨1⟩ iki⟨2⟩'],
    notes: ['Arşiv.', 'Bkz. dipnot 1'],
    problems: ['kept-as-text@1 1'],
  },
  {
    name: 'a note with a mark of its own (an asterisk) becomes a numbered one, told',
    parts: {
      body: paragraph(
        run('Ayşe Demir') + '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>',
      ),
      footnotes: SEPARATORS + `<w:footnote w:id="2">${paragraph(run('* Tarihçi.'))}</w:footnote>`,
    },
    body: ['Ayşe Demir⟨1⟩'],
    notes: ['* Tarihçi.'],
    problems: ['format-left-out@1 *'],
  },
  {
    name: 'Google Docs: ids from 0, false switches on every run, a note that begins with a space',
    parts: {
      body: paragraph(
        run('Deniz feneri', '<w:rtl w:val="0"/>') +
          '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="0" w:id="0"/></w:r>' +
          run(' yandı', '<w:b w:val="0"/><w:i w:val="0"/><w:rtl w:val="0"/>'),
      ),
      footnotes:
        '<w:footnote w:id="0"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>' +
        run(' Kayıt defteri.', '<w:sz w:val="20"/><w:rtl w:val="0"/>') +
        '</w:p></w:footnote>',
    },
    body: ['Deniz feneri⟨1⟩ yandı'],
    notes: ['Kayıt defteri.'],
  },
  {
    name: 'LibreOffice: a tab after the note’s mark, calls by a style',
    parts: {
      body: paragraph(
        run('Fener') + '<w:r><w:rPr><w:rStyle w:val="FootnoteAnchor"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
      ),
      footnotes:
        '<w:footnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
        '<w:footnote w:id="2"><w:p><w:r><w:rPr><w:rStyle w:val="FootnoteCharacters"/></w:rPr><w:footnoteRef/></w:r>' +
        `<w:r><w:tab/></w:r>${run('Arşiv.')}</w:p></w:footnote>`,
      styles:
        style('FootnoteAnchor', 'Footnote Anchor', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', 'character') +
        style('FootnoteCharacters', 'Footnote Characters', '', 'character'),
    },
    body: ['Fener⟨1⟩'],
    notes: ['Arşiv.'],
  },
  {
    name: 'superscripts in a note stand as the signs that Unicode has',
    parts: {
      body: paragraph(run('Fener') + call(2)),
      footnotes:
        SEPARATORS +
        note(
          2,
          run(' 19') +
            run('th', '<w:vertAlign w:val="superscript"/>') +
            run(', H') +
            run('2', '<w:vertAlign w:val="subscript"/>') +
            run('O, ') +
            run('№', '<w:vertAlign w:val="superscript"/>'),
        ),
    },
    body: ['Fener⟨1⟩'],
    notes: ['19ᵗʰ, H₂O, №'],
    problems: ['format-left-out@1 №'],
  },
  {
    name: 'an empty note, a note that nothing calls, a call without a note',
    parts: {
      body: paragraph(run('Bir') + call(2) + run(' iki') + call(9)),
      footnotes: SEPARATORS + note(2, '') + note(3, run(' Çağrılmayan.')),
    },
    draft: { noteBodies: 2, calls: 1 },
    body: ['Bir⟨1⟩ iki⟨0⟩'],
    notes: ['', 'Çağrılmayan.'],
    problems: ['call-without-note@1 footnote-9', 'empty-note@1 [1]', 'note-without-call@1 Çağrılmayan.'],
  },
  {
    name: 'calls typed as text and a typed list, where there are no notes of Word',
    parts: {
      body:
        paragraph(run('Liman ') + run('büyüdü', '<w:i/>') + run('[1] ve söndü [2].')) +
        paragraph(run('Dipnotlar')) +
        paragraph(run('[1] Arşiv, ') + run('kutu 4', '<w:i/>')) +
        paragraph(run('[2] Age.')),
    },
    draft: { noteBodies: 2, calls: 2 },
    body: ['Liman *büyüdü*⟨1⟩ ve söndü ⟨2⟩.'],
    notes: ['Arşiv, *kutu 4*', 'Age.'],
    lost: ['dipnotlar'],
  },
  {
    name: 'a list of notes that Word numbers by itself, called by typed brackets',
    parts: {
      body:
        paragraph(run('Liman büyüdü[1] ve söndü[2].')) +
        paragraph(run('Notlar'), '<w:outlineLvl w:val="0"/>') +
        ['Arşiv, kutu 4.', 'Age.']
          .map((text) => paragraph(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'))
          .join(''),
      numbering:
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    },
    draft: { noteBodies: 2, calls: 2 },
    body: ['Liman büyüdü⟨1⟩ ve söndü⟨2⟩.'],
    notes: ['Arşiv, kutu 4.', 'Age.'],
    lost: ['notlar'],
  },
  {
    name: 'a typed call beside real ones is told',
    parts: {
      body: paragraph(run('Bir') + call(2) + run(' iki[7].')),
      footnotes: SEPARATORS + note(2, run(' Arşiv.')),
    },
    body: ['Bir⟨1⟩ iki[7].'],
    notes: ['Arşiv.'],
    problems: ['call-without-note@1 [7]'],
  },
  {
    name: 'an endnote called in a footnote',
    parts: {
      body: paragraph(run('Bir') + call(2)),
      footnotes: SEPARATORS + note(2, run(' Arşiv.') + call(2, 'endnote')),
      endnotes: `<w:endnote w:id="2">${paragraph(run('Derin not.'))}</w:endnote>`,
    },
    body: ['Bir⟨1⟩'],
    notes: ['Arşiv.', 'Derin not.'],
    problems: ['left-out@1 endnote-2', 'note-without-call@1 Derin not.'],
  },
];
