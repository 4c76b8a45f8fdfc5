import { call, item, lists, note, paragraph, run, SEPARATORS, styled } from './pieces';
import type { WordSample } from './samples';
import { STYLES } from './turkishStyles';

export const text: WordSample[] = [
  {
    name: 'title, author, headings and a quotation by styles of a Turkish Word, and by a style based on one',
    parts: {
      styles: STYLES,
      body:
        styled('KonuBal', 'Fener haritaları') +
        styled('Yazar', 'Ayşe Demir; Mehmet Kaya') +
        styled('Balk1', 'Kuruluş') +
        paragraph(run('Liman 1921’de kuruldu.')) +
        styled('AraBalk', 'İlk yıllar') +
        styled('Alnt', 'Deniz bizimdir.'),
    },
    draft: { title: 'Fener haritaları', authors: ['Ayşe Demir', 'Mehmet Kaya'] },
    body: ['## Kuruluş', 'Liman 1921’de kuruldu.', '### İlk yıllar', '> Deniz bizimdir.'],
  },
  {
    name: 'title and author from the file’s properties, the author told',
    parts: {
      body: paragraph(run('Liman kuruldu, büyüdü ve bir gün fenerini söndürdü.')),
      properties: '<dc:title>Fener haritaları</dc:title><dc:creator>Ayşe Demir</dc:creator>',
    },
    draft: { title: 'Fener haritaları', authors: ['Ayşe Demir'] },
    body: ['Liman kuruldu, büyüdü ve bir gün fenerini söndürdü.'],
    problems: ['authors-guessed@undefined Ayşe Demir'],
  },
  {
    name: 'properties that a program wrote are no title and no author',
    parts: {
      body: paragraph(run('Liman kuruldu, büyüdü ve bir gün fenerini söndürdü.')),
      properties: '<dc:title>Microsoft Word - yazi2.doc</dc:title><dc:creator>Microsoft Office User</dc:creator>',
    },
    draft: { authors: [] },
    body: ['Liman kuruldu, büyüdü ve bir gün fenerini söndürdü.'],
    problems: ['title-missing@1'],
  },
  {
    name: 'what a page prints round a text: number, provenance, rights',
    options: { language: 'en' },
    parts: {
      body:
        paragraph(run('Commentary No : 2024 / 5')) +
        paragraph(run('3 min read')) +
        styled('Title', 'The Last Post') +
        paragraph(
          run(
            'This is the English translation of a Turkish language article that was originally published by LAM on 8 February 2024.',
          ),
        ) +
        paragraph(run('The boat left the harbour and did not return.')) +
        paragraph(run('© 2009-2024 Harbour Centre. All Rights Reserved.')),
    },
    draft: {
      title: 'The Last Post',
      number: { year: 2024, sequence: 5 },
      originalPublication: { publisher: 'LAM', publishedOn: '2024-02-08', language: 'tr' },
      rights: { holder: 'Harbour Centre', firstYear: 2009, lastYear: 2024 },
    },
    body: ['The boat left the harbour and did not return.'],
    lost: 'commentary no min read this is english translation of a turkish language article that was originally published by on february the all rights reserved'.split(
      ' ',
    ),
  },
  {
    name: 'the only heading of the first level is the title; the parts below begin at level 2',
    parts: { body: styled('Heading1', 'Fener haritaları') + paragraph(run('Liman.')) + styled('Heading2', 'Son') },
    draft: { title: 'Fener haritaları' },
    body: ['Liman.', '## Son'],
  },
  {
    name: 'lists, nested and by style, that go on after a paragraph; letters are told',
    parts: {
      styles: STYLES,
      numbering:
        lists('decimal', 'bullet') +
        '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
      body:
        item('Bir') +
        item('Bir içinde', 1) +
        item('İki') +
        paragraph(run('Arada.')) +
        styled('ListeNumaras', 'Üç') +
        item('Harfli', 0, 2) +
        paragraph(run('Liste değil.'), '<w:pStyle w:val="ListeNumaras"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    },
    body: ['- Bir Bir içinde İki', 'Arada.', '- Üç', '- Harfli', 'Liste değil.'],
    problems: ['format-left-out@6 Harfli'],
  },
  {
    name: 'a table with a row of headings, with merged cells and a table in a cell',
    parts: {
      body:
        '<w:tbl><w:tblPr/><w:tblGrid/>' +
        `<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(run('Yıl ve liman'))}</w:tc></w:tr>` +
        `<w:tr><w:tc>${paragraph(run('1921') + call(2))}</w:tc><w:tc><w:tbl><w:tr><w:tc>${paragraph(run('Kuzey'))}</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>`,
      footnotes: SEPARATORS + note(2, run(' Arşiv.')),
    },
    body: ['| Yıl ve liman 1921⟨1⟩ Kuzey'],
    notes: ['Arşiv.'],
    problems: ['format-left-out@1 Yıl ve liman 1921 Kuzey', 'format-left-out@3 Kuzey'],
  },
  {
    name: 'tracked changes: the accepted text, told by paragraph; a deleted end joins two',
    parts: {
      body:
        paragraph(
          run('Liman ') +
            `<w:ins w:id="1" w:author="A">${run('hızla ')}</w:ins>` +
            '<w:del w:id="2" w:author="A"><w:r><w:delText>yavaşça </w:delText></w:r></w:del>' +
            run('büyüdü'),
          '<w:rPr><w:del w:id="3" w:author="A"/></w:rPr>',
        ) +
        paragraph(run(' ve söndü.')) +
        paragraph(`<w:moveFrom w:id="4">${run('Taşınan.')}</w:moveFrom>`) +
        paragraph(`<w:moveTo w:id="5">${run('Taşınan.')}</w:moveTo>`),
    },
    body: ['Liman hızla büyüdü ve söndü.', 'Taşınan.'],
    problems: ['changes-accepted@1 +hızla −yavaşça', 'changes-accepted@2 −Taşınan.', 'changes-accepted@3 +Taşınan.'],
  },
  {
    name: 'comments are told where they stand',
    parts: {
      body:
        paragraph(run('Bir.')) +
        paragraph(
          '<w:commentRangeStart w:id="1"/>' +
            run('İki.') +
            '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
        ),
      comments: `<w:comment w:id="1" w:author="Mehmet">${paragraph('<w:r><w:annotationRef/></w:r>' + run('Kaynağı var mı?'))}</w:comment>`,
    },
    body: ['Bir.', 'İki.'],
    problems: ['comment-left-out@2 Mehmet: Kaynağı var mı?'],
  },
  {
    name: 'hidden text and text of headers are left out, told',
    parts: {
      body: paragraph(run('Görünen') + run(' gizli', '<w:vanish/>')),
      header: paragraph(run('Taslak, dağıtmayınız')),
    },
    body: ['Görünen'],
    problems: ['left-out@undefined Taslak, dağıtmayınız', 'left-out@1 gizli'],
  },
];
