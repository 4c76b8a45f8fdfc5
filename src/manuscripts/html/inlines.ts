import type { Element } from 'hast';
import { isSafeHref } from '../../domain/lexical/href';
import type { Inline, Mark } from '../../domain/lexical/nodes';
import { dataPicture } from './dataPicture';
import { languageOf } from './languages';
import { isHidden, looksOf } from './looks';
import { isNote, tell, type Reading } from './reading';
import { attribute, childrenOf, isElement, wordsOf, type Node } from './tree';

/** What a run of a page holds beside words: pictures by their keys, and the names of places. */
export type Found = { run: Inline[]; pictures: string[]; names: string[] };

type Style = { marks: Mark[]; lang?: string; inLink?: boolean; literal?: boolean };

const MARKS: Record<string, Mark> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  sup: 'superscript',
  sub: 'subscript',
};
/** Elements whose look says something that we do not keep. */
const ODD = new Set(['u', 's', 'strike', 'del', 'mark']);

const ORDER: Mark[] = ['bold', 'italic', 'subscript', 'superscript'];

/** Formats and language of what stands in an element: its name says first, then its classes, then its own style. */
const styleOf = (element: Element, outer: Style, reading: Reading): Style => {
  const own = MARKS[element.tagName];
  const on = new Set(outer.marks);
  if (own) on.add(own);
  for (const look of looksOf(element, reading.classes)) {
    for (const mark of look.plain) on.delete(mark);
    for (const mark of look.inherited) if (!outer.marks.includes(mark)) on.delete(mark);
    for (const mark of look.marks) on.add(mark);
  }
  const named = languageOf(element);
  const { lang: before, ...rest } = outer;
  const spoken = named === undefined ? before : reading.unmarked.has(named) ? undefined : named;
  return { ...rest, marks: ORDER.filter((mark) => on.has(mark)), ...(spoken && { lang: spoken }) };
};

const plain = (text: string, { marks, lang }: Style): Inline => ({
  type: 'text',
  text,
  marks,
  ...(lang !== undefined && /\p{L}/u.test(text) && { lang }),
});

const pictureOf = (element: Element, found: Found, reading: Reading): void => {
  const alt = attribute(element, 'alt').replace(/\s+/g, ' ').trim();
  const source = attribute(element, 'src');
  const picture = dataPicture(source, `picture-${reading.pictures.length + 1}`, alt);
  if (!picture || !reading.takesPictures) return tell(reading, 'left-out', element, alt || source || 'img');
  if (alt === '') tell(reading, 'alt-missing', element, picture.name);
  reading.pictures.push(picture);
  found.pictures.push(picture.key);
};

const linkOf = (element: Element, style: Style, found: Found, reading: Reading): Inline[] => {
  const children = inlines(childrenOf(element), { ...style, inLink: true }, found, reading);
  const href = attribute(element, 'href').trim().replaceAll(' ', '%20');
  if (style.inLink || children.length === 0 || href === '') return children;
  if (isSafeHref(href)) return [{ type: 'link', href, children }];
  tell(reading, 'kept-as-text', element, href);
  return [...children, plain(` (${href})`, style)];
};

const elementOf = (element: Element, outer: Style, found: Found, reading: Reading): Inline[] => {
  const name = attribute(element, 'id') || (element.tagName === 'a' ? attribute(element, 'name') : '');
  if (name !== '') found.names.push(name);
  if (reading.notes.back.has(element) || isNote(element, reading)) return [];
  const noteKey = reading.notes.called.get(element);
  if (noteKey !== undefined) return [{ type: 'call', noteKey }];
  if (isHidden(element, reading.classes)) {
    if (wordsOf(element).trim() !== '') tell(reading, 'left-out', element, wordsOf(element));
    return [];
  }
  const style = styleOf(element, outer, reading);
  const inside = () => inlines(childrenOf(element), style, found, reading);
  const isOdd = ODD.has(element.tagName) || looksOf(element, reading.classes).some(({ odd }) => odd);
  if (isOdd && !style.inLink && element.tagName !== 'a' && wordsOf(element).trim() !== '')
    tell(reading, 'format-left-out', element, wordsOf(element));
  switch (element.tagName) {
    case 'br':
      return [{ type: 'break' }];
    case 'img':
      pictureOf(element, found, reading);
      return [];
    case 'a':
      return linkOf(element, style, found, reading);
    case 'q':
      return [plain('“', style), ...inside(), plain('”', style)];
    case 'rt':
      return [plain(' (', style), ...inside(), plain(')', style)];
    case 'rp':
      return [];
    case 'input':
      return [plain(element.properties['checked'] ? '☒' : '☐', style)];
    default:
      return inside();
  }
};

const collapsed = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ');

const literal = (text: string, style: Style): Inline[] =>
  text
    .split('\n')
    .flatMap((line, index): Inline[] => [...(index > 0 ? [{ type: 'break' } as const] : []), plain(line, style)]);

const inlines = (nodes: Node[], style: Style, found: Found, reading: Reading): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return style.literal ? literal(node.value, style) : [plain(collapsed(node.value), style)];
    return isElement(node) ? elementOf(node, style, found, reading) : [];
  });

/** The inline content of some nodes, white space as the page shows it; `asTyped` keeps line ends (`pre`). */
export const inlinesOf = (nodes: Node[], reading: Reading, outer: Element[], asTyped = false): Found => {
  const found: Found = { run: [], pictures: [], names: [] };
  const style = outer.reduce<Style>((so, element) => styleOf(element, so, reading), { marks: [], literal: asTyped });
  found.run = inlines(nodes, style, found, reading);
  return found;
};
