import type { Sample } from '../../examples/sample';

/** Pages of our own, each as the program named writes them, and what must come of them. */
export const pages: Sample[] = [
  {
    name: 'Word: saved as a web page, notes in boxes under a line',
    file: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><title>Fener</title>
<style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=TR><div class=WordSection1>
<p class=MsoTitle>Fener haritaları</p>
<p class=MsoNormal>Liman 1921’de
kuruldu<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>
ve <i>büyüdü</i>.<a href="#_ftn2" name="_ftnref2" title=""><span>[2]</span></a><o:p></o:p></p></div>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span>[1]</span></a> Arşiv, <b>kutu 4</b>.</p><p class=MsoFootnoteText>İkinci paragraf.</p></div>
<div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2" title=""><span>[2]</span></a> <span lang=HY>Փարոս</span>, s. 1.</p></div></div></body></html>`,
    draft: { title: 'Fener haritaları', noteBodies: 2, calls: 2 },
    body: ['Liman 1921’de kuruldu⟨1⟩ ve *büyüdü*.⟨2⟩'],
    notes: ['Arşiv, **kutu 4**. ¶ İkinci paragraf.', 'hy{Փարոս}, s. 1.'],
  },
  {
    name: 'LibreOffice: saved as a web page',
    file: `<!DOCTYPE html><html><body lang="tr-TR"><h1 class="western">Fener haritaları</h1>
<p>Liman kuruldu<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>
<div id="sdfootnote1"><p class="sdfootnote-western"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Arşiv, kutu 4.</p></div></body></html>`,
    draft: { title: 'Fener haritaları', noteBodies: 1, calls: 1 },
    body: ['Liman kuruldu⟨1⟩.'],
    notes: ['Arşiv, kutu 4.'],
  },
  {
    name: 'Google Docs: formats by classes, notes under a line',
    file: `<html><head><style>.c1{font-style:italic}.c2{font-weight:700}.c3{font-weight:400;font-style:normal}</style></head><body class="c9 doc-content"><p class="c4 title"><span class="c3">Fener haritaları</span></p>
<p class="c4"><span class="c3">Liman </span><span class="c1">kuruldu</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span class="c2"> sonra</span></p><hr class="c8">
<div><p class="c4"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c3">&nbsp;Arşiv.</span></p></div></body></html>`,
    draft: { title: 'Fener haritaları', noteBodies: 1, calls: 1 },
    body: ['Liman *kuruldu*⟨1⟩** sonra**'],
    notes: ['Arşiv.'],
  },
  {
    name: 'Wikipedia: a note called twice',
    file: `<html><head><title>Fener</title></head><body><h1>Fener</h1><p>Liman<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1"><span>[</span>1<span>]</span></a></sup> ve ada<sup id="cite_ref-a_1-1" class="reference"><a href="#cite_note-a-1">[1]</a></sup>.</p>
<h2>Kaynakça</h2><ol class="references"><li id="cite_note-a-1"><span class="mw-cite-backlink">^ <sup><a href="#cite_ref-a_1-0"><i><b>a</b></i></a></sup> <sup><a href="#cite_ref-a_1-1"><i><b>b</b></i></a></sup></span> <span class="reference-text">Arşiv, <i>kutu 4</i>.</span></li></ol></body></html>`,
    draft: { title: 'Fener', noteBodies: 1, calls: 2 },
    body: ['Liman⟨1⟩ ve ada⟨1⟩.'],
    notes: ['Arşiv, *kutu 4*.'],
  },
  {
    name: 'WordPress: notes with an arrow back, a picture that would have to be fetched',
    file: `<article><h1>Fener</h1><p>Liman<sup data-fn="a1" class="fn"><a href="#a1" id="a1-link">1</a></sup>.</p><figure><img src="https://liman.example/f.png" alt="Fener planı"><figcaption>Plan.</figcaption></figure>
<ol class="wp-block-footnotes"><li id="a1">Arşiv. <a href="#a1-link" aria-label="geri">↩︎</a></li></ol></article>`,
    draft: { title: 'Fener', noteBodies: 1, calls: 1 },
    body: ['Liman⟨1⟩.', 'Plan.'],
    notes: ['Arşiv.'],
    problems: ['left-out@1 Fener planı'],
  },
  {
    name: 'an edition’s own page: keys of notes stay',
    file: `<html><body><main><article><h1>Fener</h1><p id="p1">Liman <a role="doc-noteref" id="r-arşiv-1" href="#n-arsiv">[1]</a>.</p>
<section role="doc-endnotes"><h2>Notlar</h2><ol><li id="n-arsiv">Arşiv. <a role="doc-backlink" href="#r-arşiv-1">↑</a></li></ol></section></article></main></body></html>`,
    draft: { title: 'Fener', noteBodies: 1, calls: 1 },
    body: ['Liman ⟨1⟩.'],
    notes: ['Arşiv.'],
  },
  {
    name: 'an old page: typed calls and a typed list, nothing linked',
    file: `<HTML><HEAD><TITLE>Fener</TITLE></HEAD><BODY><FONT FACE="Arial"><CENTER><H2>Fener</H2></CENTER>
<P>Liman <I>büyüdü</I> [1] ve söndü[2].<P>Ada kaldı[1].<P>[1] Arşiv, <I>kutu 4</I>.<BR>[2] Age.</FONT></BODY></HTML>`,
    options: { title: 'Fener' },
    draft: { noteBodies: 2, calls: 3 },
    body: ['## Fener', 'Liman *büyüdü* ⟨1⟩ ve söndü⟨2⟩.', 'Ada kaldı⟨1⟩.'],
    notes: ['Arşiv, *kutu 4*.', 'Age.'],
  },
  {
    name: 'typed calls and a numbered list under a heading',
    file: `<h1>Fener</h1><p>Liman[1] ve ada[2].</p><h2>Notlar</h2><ol><li>Arşiv, <em>kutu 4</em>.</li><li>Age.</li></ol>`,
    draft: { title: 'Fener', noteBodies: 2, calls: 2 },
    body: ['Liman⟨1⟩ ve ada⟨2⟩.'],
    notes: ['Arşiv, *kutu 4*.', 'Age.'],
  },
  {
    name: 'blocks: headings, lists, quotation, table, rule, typed lines, words between blocks',
    file: `<h1>Fener</h1>Arada söz.<h2>Kuruluş</h2><ul><li>Bir<ol start="3"><li>Üç</li></ol></li><li><p>İki</p><p>devam</p></li></ul><blockquote><p>Deniz.</p></blockquote>
<table><thead><tr><th>Yıl</th><th>Yer</th></tr></thead><tr><td rowspan=2>1921</td><td>Kuzey</td></tr><tr><td>Güney</td></tr></table><hr><pre>a  b
c</pre><div>Kutu <p>içinde</p> sonra</div>`,
    draft: { title: 'Fener' },
    body: [
      'Arada söz.', '## Kuruluş', '- Bir Üç İki↵devam', '> Deniz.', '| Yıl Yer 1921 Kuzey Güney', '---', 'a  b↵c', 'Kutu', 'içinde', 'sonra',
    ], // prettier-ignore
    problems: ['format-left-out@2 Yıl Yer 1921 Kuzey Güney'],
  },
  {
    name: 'inlines: languages, raised text, quotation marks, odd formats, links of every kind',
    file: `<h1>Fener</h1><p id="a"><span lang="hy">Փարոս</span> m<sup>2</sup> <q>söz</q> <u>altı</u> <a href="https://liman.example/1">adres</a> <a href="#son">son</a> <a href="javascript:alert(1)">tuzak</a></p><p id="son">Son&nbsp;söz &amp; bitti.</p>`,
    draft: { title: 'Fener' },
    body: ['hy{Փարոս} m^2^ “söz” altı adres→https://liman.example/1 son→#p2 tuzak', 'Son\u00a0söz & bitti.'],
    problems: ['format-left-out@1 altı'],
  },
  {
    name: 'what is no text: scripts, frames, hidden words, the frame of a site',
    file: `<body><nav><a href="/">Ana sayfa</a></nav><article><h1>Fener</h1><p>Liman.<script>kötü()</script><span style="display:none">gizli</span></p><iframe src="http://127.0.0.1:9/">çerçeve</iframe><button>Paylaş</button></article><footer>Site altı</footer></body>`,
    draft: { title: 'Fener' },
    body: ['Liman.'],
    problems: [
      'left-out@1 çerçeve',
      'left-out@1 Paylaş',
      'left-out@1 Ana sayfa',
      'left-out@1 Site altı',
      'left-out@1 gizli',
    ],
  },
  {
    name: 'a picture in the page itself',
    file: `<h1>Fener</h1><p><img alt="Fener planı" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="></p>`,
    draft: { title: 'Fener' },
    body: ['!'],
  },
];
