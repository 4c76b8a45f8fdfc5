import { describe, expect, it } from 'vitest';
import type { Note } from '../../domain/commentary/model';
import { numberNotes } from '../../domain/commentary/numbering';
import type { Block, Inline, Mark } from '../../domain/lexical/nodes';
import { htmlOut } from './htmlOut';
import { textOut } from './textOut';
import { viewPiece } from './wordsOut';

const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks });
const call = (noteKey: string): Inline => ({ type: 'call', noteKey });
const note = (key: string, words: Inline[], more: Partial<Note> = {}): Note => ({
  key,
  paragraphs: [{ type: 'paragraph', children: words }],
  kind: 'author',
  ...more,
});

const before: Block = { type: 'paragraph', children: [text('Önce'), call('zz')] };
const taken: Block = { type: 'paragraph', children: [text('Fener <söndü> & '), text('yandı', 'italic'), call('aa')] };
const notes = [
  note('zz', [text('Alınmayan not.')]),
  note('aa', [text('Kıyı Haber', 'italic'), text(', 2024.')], { address: 'https://kiyi.example/1?a=1&b=2' }),
  note('bb', [text('«Փարոս»')], { lang: 'hy' }),
];
const view = (blocks: Block[], isLine = false) =>
  viewPiece({ blocks, notes, isLine }, numberNotes([before, ...blocks]), 'tr');

describe('what other programs are given', () => {
  it('are linked numbers in the HTML, and the called notes as a list with their numbers', () => {
    expect(htmlOut(view([taken]), { 'data-dipnot': '%7B' })).toBe(
      '<div data-dipnot="%7B"><p>Fener &lt;söndü&gt; &amp; <em>yandı</em>' +
        '<sup><a id="r-aa-1" href="#n-aa">[2]</a></sup></p>' +
        '<ol><li id="n-aa" value="2"><p><em>Kıyı Haber</em>, 2024. ' +
        '<a href="https://kiyi.example/1?a=1&amp;b=2">https://kiyi.example/1?a=1&amp;b=2</a></p></li></ol></div>',
    );
  });

  it('are numbers in brackets in plain text, and the called notes after it', () => {
    const list: Block = {
      type: 'list',
      ordered: true,
      items: [{ children: [text('bir'), call('bb')], nested: undefined }, { children: [text('iki')] }],
    };
    expect(textOut(view([taken, list]))).toBe(
      'Fener <söndü> & yandı[2]\n\n1. bir[3]\n2. iki\n\n' +
        '[2] Kıyı Haber, 2024. https://kiyi.example/1?a=1&b=2\n[3] «Փարոս»',
    );
  });

  it('are words alone where a part of a line calls no note', () => {
    const phrase: Block = { type: 'paragraph', children: [text('yandı', 'bold')] };
    expect(htmlOut(view([phrase], true), {})).toBe('<span><strong>yandı</strong></span>');
    expect(textOut(view([phrase], true))).toBe('yandı');
  });

  it('mark a note in another language', () => {
    const html = htmlOut(view([{ type: 'paragraph', children: [call('bb')] }], true), {});
    expect(html).toContain('<li id="n-bb" value="2" lang="hy">');
  });

  it('never show a number for a call whose note is lost', () => {
    const lost: Block = { type: 'paragraph', children: [text('söz'), call('yok')] };
    const piece = { blocks: [lost], notes: [], isLine: true };
    expect(textOut(viewPiece(piece, numberNotes([before]), 'tr'))).toBe('söz[?]');
  });
});
