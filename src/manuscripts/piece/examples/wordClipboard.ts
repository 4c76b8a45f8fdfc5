const HEAD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal, li.MsoNormal {margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;}
span.MsoFootnoteReference {mso-style-priority:99;vertical-align:super;} --></style></head>
<body lang=TR style='tab-interval:35.4pt'><!--StartFragment-->`;

const sign = (at: number, to: string, from: string): string =>
  `<a style='mso-footnote-id:ftn${at}' href="#${to}" name="${from}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:11.0pt;line-height:107%;font-family:"Calibri",sans-serif;mso-ansi-language:TR'>[${at}]</span></span><![endif]></span></span></a>`;

const paragraph = (at: number): string =>
  `<p class=MsoNormal style='margin-bottom:8.0pt'><span lang=TR style='font-size:12.0pt;font-family:"Times New Roman",serif'>Fener ${at} ${'kıyıdan uzakta, kayanın üstünde durur ve yanar '.repeat(8)}</span>${sign(at, `_ftn${at}`, `_ftnref${at}`)}<span lang=TR> sonra söner.<o:p></o:p></span></p>`;

const note = (at: number): string =>
  `<div style='mso-element:footnote' id=ftn${at}><p class=MsoFootnoteText>${sign(at, `_ftnref${at}`, `_ftn${at}`)}<span lang=TR> Liman Arşivi, <i style='mso-bidi-font-style:normal'>kutu ${at}</i>, https://arsiv.example/${at} (erişim tarihi: 8 Şubat 2024).<o:p></o:p></span></p></div>`;

/** What Word puts on the clipboard of a text with so many notes, a paragraph each. */
export const wordClipboard = (notes: number): string => {
  const all = Array.from({ length: notes }, (_, index) => index + 1);
  const list = `<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>${all.map(note).join('\n')}</div>`;
  return `${HEAD}${all.map(paragraph).join('\n')}${list}<!--EndFragment--></body></html>`;
};
