import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../domain/lexical/walk';
import type { Draft } from '../../domain/manuscript/draft';
import { ManuscriptRefused } from '../refusal';
import { readHtml } from './readHtml';

/** Pieces of a page, well-formed or not, in which every W is to become a word of its own. */
const PIECES = [
  'W', ' W ', '<p>W', '</p>', '<p>W</p>', '<div>', '</div>', '<div>W<p>W</p>W</div>', '<h1>W</h1>', '<h2>Notlar</h2>', '<h3>W</h3>', '<b>W', '</b>',
  '<i>W</i>', '<sup>W</sup>', '<ul><li>W', '<ol start="2"><li>W<li>W</ol>', '</ul>', '<blockquote>W</blockquote>', '<table><tr><td>W<td colspan=2>W',
  '<tr><td rowspan=3><p>W</p><ul><li>W</ul>', '</table>', '<hr>', '<br>', '<pre>W\nW</pre>', '<a href="https://a.example/">W</a>', '<a href="#x">W</a>',
  '<p id="x">W</p>', '<a href="#n1" id="r1">1</a>', '<a href="#n1">[1]</a>', '<p id="n1">W</p>', '<div id="n1"><p><a href="#r1">1</a> W</p><p>W</p></div>', '<li id="n1">W',
  '<p><a name="n2" href="#r2">2</a> W<p>W', '<sup id="r2"><a href="#n2">2</a></sup>', 'W[1]', '<p>[1] W</p>', '<p>[2] W', '<section>', '</section>', '<article>W</article>',
  '<main>W', '<nav>W</nav>', '<span hidden>W</span>', '<u>W</u>', '<dl><dt>W<dd>W</dl>', '<figure><img alt="x" src="x.png"><figcaption>W</figcaption></figure>',
  '<center><font color=red><p>W</font></center>', '<button>W</button>', '<q>W</q>', '<ruby>W<rt>W</rt></ruby>', '<caption>W</caption>', '<details><summary>W</summary>W</details>',
]; // prettier-ignore

/** Every W a word of its own, `@七@`, so that each is missed by itself. */
const numbered = (html: string): string => {
  let count = 0;
  return html.replaceAll('W', () => `@${String.fromCharCode(0x4e00 + (count += 1))}@`);
};

const tokensIn = (text: string): string[] => (text.match(/@[\u4e00-\u9fff]@/g) ?? []).sort();

const read = (html: string): Draft | undefined => {
  try {
    return readHtml(html, { language: 'tr' });
  } catch (error) {
    if (error instanceof ManuscriptRefused) return undefined;
    throw error;
  }
};

describe('a page, whatever is put together', () => {
  it('has every word in the draft or in the report, and in the draft no word twice', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        const html = numbered(pieces.join(''));
        fc.pre(tokensIn(html).length > 0);
        const draft = read(html);
        if (!draft) return;
        const notes = draft.notes.map(({ paragraphs }) => plainText(paragraphs));
        const text = [plainText(draft.blocks), ...notes].join('\n');
        const told = draft.problems.map(({ excerpt }) => excerpt).join('\n');
        fc.pre(!told.includes('…'));
        const kept = new Set(tokensIn([text, draft.title, told, ...draft.authors].join('\n')));
        expect(tokensIn(html).filter((token) => !kept.has(token))).toEqual([]);
        expect(tokensIn(text)).toEqual([...new Set(tokensIn(text))]);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives a draft or is refused, whatever the text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (html) => {
        read(html);
      }),
      { numRuns: 200 },
    );
  });
});
