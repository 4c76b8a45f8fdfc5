import { bookmark, field, paragraph, relationship, run } from './pieces';
import type { WordSample } from './samples';
import { STYLES } from './turkishStyles';

export const formats: WordSample[] = [
  {
    name: 'bold, italic, raised and lowered text, by the run and by its style',
    parts: {
      styles: STYLES,
      body: paragraph(
        run('Kalın', '<w:b/>') +
          run(' ') +
          run('eğik', '<w:i/>') +
          run(' ') +
          run('ikisi', '<w:rStyle w:val="GucluVurgu"/>') +
          run(' ') +
          run('değil', '<w:rStyle w:val="Vurgu"/><w:i w:val="0"/>') +
          run(' m') +
          run('2', '<w:vertAlign w:val="superscript"/>') +
          run(' CO') +
          run('2', '<w:vertAlign w:val="subscript"/>'),
      ),
    },
    body: ['**Kalın** *eğik* ***ikisi*** değil m^2^ CO_2_'],
  },
  {
    name: 'small capitals are text; underlined, struck and highlighted words are told',
    parts: {
      body: paragraph(
        run('Demir', '<w:smallCaps/>') +
          run(' altı', '<w:u w:val="single"/>') +
          run(' üstü', '<w:strike/>') +
          run(' sarı', '<w:highlight w:val="yellow"/>'),
      ),
    },
    body: ['Demir altı üstü sarı'],
    problems: ['format-left-out@1 altı üstü sarı'],
  },
  {
    name: 'languages of runs: the edition’s own is no mark, another script’s is asked of its own field',
    parts: {
      styles: STYLES,
      body: paragraph(
        run('Liman ', '<w:lang w:val="tr-TR"/>') +
          run('harbour', '<w:lang w:val="en-GB"/>') +
          run(', ') +
          run('Փարոս', '<w:lang w:val="hy-AM"/>') +
          run(', ') +
          run('منارة', '<w:rtl/><w:lang w:bidi="fa-IR"/>') +
          run(' 1921', '<w:lang w:val="en-GB"/>') +
          run(' ve kentin bütün eski haritaları burada saklandı.'),
      ),
    },
    body: ['Liman en{harbour}, hy{Փարոս}, fa{منارة} 1921 ve kentin bütün eski haritaları burada saklandı.'],
  },
  {
    name: 'a text typed with another keyboard throughout has no marks',
    parts: {
      body: paragraph(run('Liman kuruldu.', '<w:lang w:val="en-US"/>') + run(' Büyüdü.', '<w:lang w:val="en-US"/>')),
    },
    body: ['Liman kuruldu. Büyüdü.'],
  },
  {
    name: 'soft and unbreakable hyphens, tabs, line breaks, page breaks',
    parts: {
      body: paragraph(
        '<w:r><w:tab/><w:t>Ada</w:t><w:noBreakHyphen/><w:t>kent li</w:t><w:softHyphen/><w:t>man</w:t><w:br/><w:t>yeni</w:t><w:cr/><w:t>satır</w:t><w:br w:type="page"/><w:t>!</w:t></w:r>',
      ),
    },
    body: ['Ada\u2011kent li\u00adman↵yeni↵satır!'],
  },
  {
    name: 'links by relationship, by a field with options, within the file; one that may not be followed',
    parts: {
      body:
        paragraph(
          '<w:hyperlink r:id="a" w:tooltip="x">' +
            run('adres', '<w:u w:val="single"/>') +
            '</w:hyperlink>' +
            run(', ') +
            field('HYPERLINK "https://liman.example/b" \\o "ipucu" \\t "_blank"', run('alan') + run('lar')) +
            run(', ') +
            '<w:hyperlink w:anchor="son">' +
            run('aşağıda') +
            '</w:hyperlink>' +
            run(', ') +
            field('HYPERLINK \\l "son"', run('orada')) +
            run(', ') +
            '<w:hyperlink r:id="c">' +
            run('dosya') +
            '</w:hyperlink>' +
            run('.'),
        ) + paragraph(bookmark(1, 'son', run('Son söz.'))),
      links:
        relationship('a', 'hyperlink', 'https://liman.example/a b', 'External') +
        relationship('c', 'hyperlink', 'file:///C:/liman.doc', 'External'),
    },
    body: [
      'adres→https://liman.example/a%20b, alanlar→https://liman.example/b, aşağıda→#p2, orada→#p2, dosya (file:///C:/liman.doc).',
      'Son söz.',
    ],
    problems: ['kept-as-text@1 file:///C:/liman.doc'],
  },
];
