import type { Element } from 'hast';
import { problem, type ProblemKind } from '../../domain/commentary/problem';
import type { Problem } from '../../domain/commentary/problem';
import { isSafeHref } from '../../domain/lexical/href';
import { isLanguageTag } from '../../domain/lexical/languageTag';
import type { Inline, Mark } from '../../domain/lexical/nodes';
import type { DraftPicture } from '../../domain/manuscript/draft';
import type { LinkedNotes } from './linkedNotes';
import { isHidden, looksOf, type Look } from './looks';
import { dataPicture } from './dataPicture';
import { attribute, childrenOf, isElement, lineOf, wordsOf, type Node } from './tree';

/** One reading of a page: what is known before, and what is gathered on the way. */
export type Reading = {
  notes: LinkedNotes;
  classes: ReadonlyMap<string, Look>;
  language: string;
  problems: Problem[];
  pictures: DraftPicture[];
  inNote: boolean;
};

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

const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

/** Notes a problem at the line of a node. */
export const tell = (reading: Reading, kind: ProblemKind, node: Node, words: string): void => {
  reading.problems.push(problem(kind, { line: lineOf(node) }, shortened(words)));
};

const ORDER: Mark[] = ['bold', 'italic', 'subscript', 'superscript'];

/** The language of an element where it differs from the page's; the country says nothing to a reader. */
const langOf = (element: Element, reading: Reading): string | undefined => {
  const tag = (attribute(element, 'lang') || attribute(element, 'xmlLang')).replace(/-(?:[a-z]{2}|\d{3})$/i, '');
  if (!isLanguageTag(tag)) return undefined;
  const spoken = tag.replace(/^[a-z]+/i, (language) => language.toLowerCase());
  return spoken === reading.language ? '' : spoken;
};

const styleOf = (element: Element, outer: Style, reading: Reading): Style => {
  const looks = looksOf(element, reading.classes);
  const own = MARKS[element.tagName];
  const plain = new Set(looks.flatMap((look) => look.plain));
  const on = new Set([...outer.marks, ...(own ? [own] : [])].filter((mark) => mark === own || !plain.has(mark)));
  for (const mark of looks.flatMap((look) => look.marks)) on.add(mark);
  const lang = langOf(element, reading);
  const { lang: before, ...rest } = outer;
  const spoken = lang === undefined ? before : lang;
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
  if (!picture || reading.inNote) return tell(reading, 'left-out', element, alt || source || 'img');
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

/** Whether an element holds a note, which is read by itself. */
export const isNote = (element: Element, { notes }: Reading): boolean =>
  [...notes.bodies.values()].some((bodies) => bodies.includes(element));

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
