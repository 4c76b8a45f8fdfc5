/** Scraps of a page, well-formed or not, in which every W is to become a word of its own. */
export const SCRAPS = [
  'W', ' W ', '<p>W', '</p>', '<p>W</p>', '<div>', '</div>', '<div>W<p>W</p>W</div>', '<h1>W</h1>', '<h2>Notlar</h2>', '<h3>W</h3>', '<b>W', '</b>',
  '<i>W</i>', '<sup>W</sup>', '<ul><li>W', '<ol start="2"><li>W<li>W</ol>', '</ul>', '<blockquote>W</blockquote>', '<table><tr><td>W<td colspan=2>W',
  '<tr><td rowspan=3><p>W</p><ul><li>W</ul>', '</table>', '<hr>', '<br>', '<pre>W\nW</pre>', '<a href="https://a.example/">W</a>', '<a href="#x">W</a>',
  '<p id="x">W</p>', '<a href="#n1" id="r1">1</a>', '<a href="#n1">[1]</a>', '<p id="n1">W</p>', '<div id="n1"><p><a href="#r1">1</a> W</p><p>W</p></div>', '<li id="n1">W',
  '<p><a name="n2" href="#r2">2</a> W<p>W', '<sup id="r2"><a href="#n2">2</a></sup>', 'W[1]', '<p>[1] W</p>', '<p>[2] W', '<section>', '</section>', '<article>W</article>',
  '<main>W', '<nav>W</nav>', '<span hidden>W</span>', '<u>W</u>', '<dl><dt>W<dd>W</dl>', '<figure><img alt="x" src="x.png"><figcaption>W</figcaption></figure>',
  '<center><font color=red><p>W</font></center>', '<button>W</button>', '<q>W</q>', '<ruby>W<rt>W</rt></ruby>', '<caption>W</caption>', '<details><summary>W</summary>W</details>',
  '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.</span>W</p>', '<p style="mso-list:l0 level3 lfo1"><span style="mso-list:Ignore">·</span>W',
  '<p style="mso-list:l1 level1 lfo2">W</p>', '<div class="ListContainerWrapper"><ul><li data-aria-level="2">W</ul></div>', '<div class="ListContainerWrapper"><ol start="2"><li>W<p>W</ol></div>',
  '<p role="heading" aria-level="2">W</p>', '<ul><li>W</li><ul><li>W</ul></ul>', '<span class="reference-text"><cite>W</cite>', '<p><a href="https://a.example/x#n1">1</a>W</p>',
  '<del cite="mailto:a">W</del>', '<table><tr><td>W</td></tr></table>', '<div style="mso-element:comment"><p>W</p></div>', '<p><a id="cmnt1" href="#cmnt_ref1">[a]</a>W', '<div><p><a id="cmnt2" href="#cmnt_ref2">[b]</a>W</p></div>', '<a id="cmnt_ref1" href="#cmnt1">[a]</a>W',
]; // prettier-ignore

/** Every W (but that of a class) a word of its own, `@七@`, so that each is missed by itself. */
export const numbered = (html: string): string => {
  let count = 0;
  return html.replace(/W(?!r)/g, () => `@${String.fromCharCode(0x4e00 + (count += 1))}@`);
};

/** The words of a scrap that are in a text. */
export const tokensIn = (text: string): string[] => (text.match(/@[\u4e00-\u9fff]@/g) ?? []).sort();
