import type { ViewInline, ViewList, ViewNote, ViewText } from '../../domain/commentary/viewModel';
import type { Mark } from '../../domain/lexical/nodes';
import type { PieceView } from './wordsOut';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const TAGS: Record<Mark, string> = { bold: 'strong', italic: 'em', subscript: 'sub', superscript: 'sup' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

type Attributes = Record<string, string | number | undefined>;

const element = (name: string, attributes: Attributes, ...content: string[]): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escape(String(value))}"`,
  );
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
};

const marked = ({ text, marks, lang, dir }: ViewText): string => {
  const words = marks.reduceRight((inner, mark) => element(TAGS[mark], {}, inner), escape(text));
  return lang ? element('span', { lang, dir }, words) : words;
};

const inlineHtml = (inline: ViewInline): string => {
  switch (inline.kind) {
    case 'text':
      return marked(inline);
    case 'break':
      return '<br>';
    case 'link':
      return element('a', { href: inline.href }, runHtml(inline.content));
    case 'call':
      return element(
        'sup',
        {},
        element('a', { id: inline.anchor, href: `#${inline.noteAnchor}` }, `[${inline.number || '?'}]`),
      );
  }
};

const runHtml = (run: ViewInline[]): string => run.map(inlineHtml).join('');

const listHtml = ({ ordered, start, items }: ViewList): string =>
  element(
    ordered ? 'ol' : 'ul',
    { start },
    ...items.map(({ content, nested }) => element('li', {}, runHtml(content), nested ? listHtml(nested) : '')),
  );

const cellHtml = (cell: { header: boolean; paragraphs: ViewInline[][] }): string =>
  element(cell.header ? 'th' : 'td', {}, ...cell.paragraphs.map((run) => element('p', {}, runHtml(run))));

const blockHtml = (block: PieceView['blocks'][number]): string => {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, runHtml(block.content));
    case 'quote':
      return element('blockquote', {}, element('p', {}, runHtml(block.content)));
    case 'heading':
      return element(`h${block.level}`, {}, runHtml(block.content));
    case 'list':
      return listHtml(block);
    case 'table':
      return element('table', {}, ...block.rows.map((row) => element('tr', {}, ...row.map(cellHtml))));
    case 'rule':
      return '<hr>';
    case 'picture':
      return '';
  }
};

/** The note's own number stands in `value`: a selection may begin in the middle of the text. */
const noteHtml = ({ number, anchor, lang, dir, paragraphs, address }: ViewNote): string => {
  const seen = address ? ` ${element('a', { href: address }, escape(address))}` : '';
  const last = paragraphs.length - 1;
  const written = paragraphs.map((run, at) => element('p', {}, runHtml(run), at === last ? seen : ''));
  return element('li', { id: anchor, value: number, lang, dir }, ...written);
};

/**
 * A piece as HTML for other programs: calls are raised links with their numbers, the notes an ordered list at the end.
 * @param carried attributes of what stands round it all.
 */
export const htmlOut = ({ blocks, notes, isLine }: PieceView, carried: Attributes): string => {
  const [only] = blocks;
  const isPhrase = isLine && notes.length === 0 && blocks.length === 1 && only?.kind === 'paragraph';
  if (isPhrase) return element('span', carried, runHtml(only.content));
  const list = notes.length > 0 ? element('ol', {}, ...notes.map(noteHtml)) : '';
  return element('div', carried, ...blocks.map(blockHtml), list);
};
