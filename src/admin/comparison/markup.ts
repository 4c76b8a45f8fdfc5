import type { Note } from '../../domain/commentary/model';
import type { Block, Inline, List, Mark } from '../../domain/lexical/nodes';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const ELEMENT: Record<Mark, string> = { bold: 'strong', italic: 'em', subscript: 'sub', superscript: 'sup' };

/** The number a call shows. */
type NumberOf = (noteKey: string) => number | undefined;

const markupOfRun = (run: Inline[], numberOf: NumberOf): string =>
  run
    .map((inline) => {
      switch (inline.type) {
        case 'text': {
          const tongue = inline.lang === undefined ? '' : ` lang="${escaped(inline.lang)}"`;
          const words = tongue ? `<span${tongue}>${escaped(inline.text)}</span>` : escaped(inline.text);
          return inline.marks.reduce((inner, mark) => `<${ELEMENT[mark]}>${inner}</${ELEMENT[mark]}>`, words);
        }
        case 'break':
          return '<br>';
        case 'link':
          return `<u>${markupOfRun(inline.children, numberOf)}</u> (${escaped(inline.href)})`;
        case 'call':
          return `<sup>[${numberOf(inline.noteKey) ?? '?'}]</sup>`;
      }
    })
    .join('');

const markupOfList = ({ ordered, items }: List, numberOf: NumberOf): string => {
  const name = ordered ? 'ol' : 'ul';
  const inner = items.map(
    ({ children, nested }) =>
      `<li>${markupOfRun(children, numberOf)}${nested ? markupOfList(nested, numberOf) : ''}</li>`,
  );
  return `<${name}>${inner.join('')}</${name}>`;
};

/** A block as HTML to be compared: what it says, its calls as their numbers. A picture and a rule say nothing. */
export const markupOfBlock = (block: Block, numberOf: NumberOf): string => {
  switch (block.type) {
    case 'paragraph':
      return `<p>${markupOfRun(block.children, numberOf)}</p>`;
    case 'quote':
      return `<blockquote>${markupOfRun(block.children, numberOf)}</blockquote>`;
    case 'heading':
      return `<h${block.level}>${markupOfRun(block.children, numberOf)}</h${block.level}>`;
    case 'list':
      return markupOfList(block, numberOf);
    case 'table':
      return block.rows
        .map((row) => row.map(({ children }) => children.map((one) => markupOfRun(one.children, numberOf)).join(' ')))
        .map((cells) => `<p>${cells.join(' | ')}</p>`)
        .join('');
    case 'picture':
      return `<p>▣ ${escaped(block.media)}</p>`;
    case 'rule':
      return '<hr>';
  }
};

/** A note as HTML to be compared: its text, then what is known of it, each with its label. */
export const markupOfNote = (note: Note, labelled: readonly (readonly [string, string])[]): string =>
  [
    ...note.paragraphs.map(({ children }) => `<p>${markupOfRun(children, () => undefined)}</p>`),
    ...labelled.map(([label, value]) => `<p>${escaped(label)}: ${escaped(value)}</p>`),
  ].join('');

/** The number of a note as HTML to be compared; a dash where the note is not called, as in the list of notes. */
export const markupOfNumber = (number: number | undefined): string =>
  `<p>${number === undefined ? '–' : `[${number}]`}</p>`;
