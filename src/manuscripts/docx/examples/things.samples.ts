import { call, field, note, paragraph, picture, PNG, relationship, run, SEPARATORS } from './pieces';
import type { WordSample } from './samples';

const media = { 'image1.png': PNG };
const links = relationship('img', 'image', 'media/image1.png');
const inBox = `<w:txbxContent>${paragraph(run('Kutudaki söz.'))}</w:txbxContent>`;

export const things: WordSample[] = [
  {
    name: 'a picture with its description, in the text and alone',
    parts: {
      links,
      media,
      body:
        paragraph(run('Fener.') + picture('r:embed="img"', 'name="Resim 1" descr="Fenerin planı"')) +
        paragraph(picture('r:embed="img"', 'name="Resim 2"')),
    },
    body: ['Fener.', '!', '!'],
    problems: ['alt-missing@2 picture-2'],
  },
  {
    name: 'a linked picture is not fetched but told; so is a diagram',
    parts: {
      links: relationship('ext', 'image', 'http://127.0.0.1:9/fener.png', 'External'),
      body: paragraph(
        run('Fener.') +
          picture('r:link="ext"', 'name="Resim 1"') +
          '<w:r><w:drawing><wp:inline><wp:docPr id="2" name="Diyagram 3"/><a:graphic><a:graphicData uri="chart"/></a:graphic></wp:inline></w:drawing></w:r>',
      ),
    },
    body: ['Fener.'],
    problems: ['left-out@1 http://127.0.0.1:9/fener.png', 'left-out@1 Diyagram 3'],
  },
  {
    name: 'an old drawing with a picture (Word for Mac 2008), and Google’s horizontal line',
    parts: {
      links,
      media,
      body:
        paragraph(
          '<w:r><w:pict><v:shape id="_x1" alt="Harita"><v:imagedata r:id="img" o:title=""/></v:shape></w:pict></w:r>',
        ) +
        paragraph('<w:r><w:pict><v:rect style="width:0.0pt;height:1.5pt" o:hr="t" o:hrstd="t"/></w:pict></w:r>') +
        paragraph('', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>') +
        paragraph(run('Son.')),
    },
    body: ['!', '---', '---', 'Son.'],
  },
  {
    name: 'a text box offered in two forms stands once, after its paragraph, told',
    parts: {
      body:
        paragraph(
          run('Önce.') +
            `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Kutu"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${inBox}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
            `<mc:Fallback><w:pict><v:shape><v:textbox>${inBox}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        ) + paragraph(run('Sonra.')),
    },
    body: ['Önce.', 'Kutudaki söz.', 'Sonra.'],
    problems: ['kept-as-text@1 Kutudaki söz.'],
  },
  {
    name: 'a text box in the new form alone',
    parts: {
      body: paragraph(
        run('Önce.') +
          `<w:r><w:drawing><wp:anchor><wp:docPr id="1" name="Kutu"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${inBox}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`,
      ),
    },
    body: ['Önce.', 'Kutudaki söz.'],
    problems: ['kept-as-text@1 Kutudaki söz.'],
  },
  {
    name: 'a formula, a reading over a word, a sign of a font',
    parts: {
      body:
        paragraph(run('Alan ') + '<m:oMath><m:r><m:t>a=bc</m:t></m:r></m:oMath>' + run('.')) +
        paragraph(
          '<w:r><w:ruby><w:rt><w:r><w:t>とう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>灯</w:t></w:r></w:rubyBase></w:ruby></w:r>',
        ) +
        paragraph(run('Tamam ') + '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'),
    },
    body: ['Alan a=bc.', '灯 (とう)', 'Tamam ✓'],
    problems: ['kept-as-text@1 a=bc', 'kept-as-text@2 灯 (とう)'],
  },
  {
    name: 'content controls, smart tags and directions are seen through (Word for the web, Google Docs)',
    parts: {
      body:
        `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${paragraph(run('Li') + `<w:sdt><w:sdtContent>${run('man')}</w:sdtContent></w:sdt>` + `<w:smartTag>${run(' kenti')}</w:smartTag>`)}</w:sdtContent></w:sdt>` +
        paragraph(`<w:bdo w:val="rtl">${run('ters')}</w:bdo><w:dir w:val="rtl">${run(' yön')}</w:dir>`),
    },
    body: ['Liman kenti', 'ters yön'],
  },
  {
    name: 'a large initial belongs to its paragraph',
    parts: {
      body:
        paragraph(run('B'), '<w:framePr w:dropCap="drop" w:lines="3"/>') +
        paragraph(run('ir zamanlar bir fener vardı.')),
    },
    body: ['Bir zamanlar bir fener vardı.'],
    // Two halves in the file, one word in the draft.
    lost: ['b', 'ir'],
  },
  {
    name: 'fields: what they show stays; contents and fields that show nothing are told',
    parts: {
      body:
        paragraph(field('TOC \\o "1-3"', run('Kuruluş 3'))) +
        paragraph(
          run('Şekil ') +
            field('SEQ Figure', run('1')) +
            field('XE "fener"', '') +
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MACROBUTTON Yaz [Buraya]</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ),
    },
    body: ['Kuruluş 3', 'Şekil 1'],
    problems: ['kept-as-text@1 Kuruluş 3', 'left-out@2 MACROBUTTON Yaz [Buraya]'],
  },
  {
    name: 'a field that is never closed hides nothing',
    parts: {
      body: paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run('Görünen söz.')) + paragraph(run('Öteki.')),
    },
    body: ['Görünen söz.', 'Öteki.'],
  },
  {
    name: 'the strict form of the standard, letters and marks written apart (Word for Mac)',
    parts: {
      form: 'strict',
      body: paragraph(run('Fener ve dag\u0306 go\u0308ru\u0308ndu\u0308') + call(2)),
      footnotes: SEPARATORS + note(2, run(' Ars\u0327iv.')),
    },
    body: ['Fener ve dağ göründü⟨1⟩'],
    notes: ['Arşiv.'],
  },
  {
    name: 'a form’s boxes',
    parts: {
      body: paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
          run(' Okundu'),
      ),
    },
    body: ['☒ Okundu'],
  },
];
