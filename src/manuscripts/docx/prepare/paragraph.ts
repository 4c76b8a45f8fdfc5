import { child, element, elementsOf, valueOf, type XmlElement } from '../../xml/element';
import { inlineOf } from './inline';
import { markOf } from './mark';
import { report, type Pass } from './pass';

/** Word's headings are known by these names in every language; a style of the house counts as what it is based on. */
const KNOWN = /^(?:heading [1-9]|title|subtitle|quote|intense quote|block text|quotations?|blockquote|toc [1-9])$/;
const AUTHOR = /^(?:authors?|byline|yazar(?:lar)?|yazar ad[ıi])$/;

/** What a paragraph is: the name of a style that we know, of its own or of one it is based on. */
const roleOf = (styleId: string | undefined, own: XmlElement | undefined, pass: Pass): string | undefined => {
  const role = pass.styles.names(styleId).find((name) => KNOWN.test(name) || AUTHOR.test(name));
  if (role !== undefined) return AUTHOR.test(role) ? 'author' : role;
  // Files without a sheet of styles still name them.
  const named = /^heading ?([1-9])$/i.exec(styleId ?? '')?.[1];
  const outline =
    valueOf(own, 'w:outlineLvl') ?? pass.styles.find(styleId, 'w:pPr', 'w:outlineLvl')?.attributes['w:val'];
  const level = named ?? (outline !== undefined && Number(outline) < 9 ? String(Number(outline) + 1) : undefined);
  if (level !== undefined) return `heading ${level}`;
  return /^(?:title|subtitle|quote)$/i.test(styleId ?? '') ? styleId?.toLowerCase() : undefined;
};

/** The list and the level of a paragraph, said by itself or by its style. */
const listOf = (styleId: string | undefined, own: XmlElement | undefined, pass: Pass) => {
  const direct = child(own, 'w:numPr');
  const byStyle = pass.styles.find(styleId, 'w:pPr', 'w:numPr');
  const list = valueOf(direct, 'w:numId') ?? valueOf(byStyle, 'w:numId');
  if (list === undefined) return undefined;
  const depth = valueOf(direct, 'w:ilvl') ?? valueOf(byStyle, 'w:ilvl') ?? '0';
  const level = pass.lists.level(list, depth);
  return level && level.format !== 'none' ? { list, depth, level } : undefined;
};

/** Whether the end of a paragraph was deleted, so that it runs on into the next; a large initial stands in one of its own. */
const runsOn = (own: XmlElement | undefined): boolean => {
  const end = child(own, 'w:rPr');
  const initial = child(own, 'w:framePr')?.attributes['w:dropCap'];
  return Boolean(child(end, 'w:del') ?? child(end, 'w:moveFrom')) || (initial !== undefined && initial !== 'none');
};

/** Says of a prepared paragraph that it runs on. */
const RUNS_ON = 'runsOn';

/**
 * Paragraphs that run on, joined with the next. mammoth would do so too, but it carries the words of the last one of a cell or a
 * note into another.
 */
export const joinParagraphs = (blocks: XmlElement[]): XmlElement[] => {
  const joined: XmlElement[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const runsInto = last?.attributes[RUNS_ON] !== undefined && block.name === 'w:p';
    if (!runsInto) joined.push(block);
    else {
      const [properties, mark, ...rest] = block.children;
      joined[joined.length - 1] = {
        ...block,
        children: [properties ?? '', mark ?? '', ...last.children.slice(2), ...rest],
      };
    }
  }
  return joined.map((block) => (block.name === 'w:p' ? { ...block, attributes: {} } : block));
};

const isRuled = (own: XmlElement | undefined): boolean => {
  const border = child(own, 'w:pBdr');
  return [child(border, 'w:bottom'), child(border, 'w:top')].some(
    (line) => line !== undefined && !['none', 'nil'].includes(line.attributes['w:val'] ?? 'none'),
  );
};

const isBlank = (nodes: XmlElement[]): boolean =>
  nodes.every(({ name, children }) => name === 'w:bookmarkStart' || (name === 'w:r' && children.length <= 1));

const sizes = (own: XmlElement | undefined): XmlElement[] => {
  const indent = child(own, 'w:ind')?.attributes ?? {};
  const start = indent['w:start'] ?? indent['w:left'];
  const end = indent['w:end'] ?? indent['w:right'];
  return start !== undefined && end !== undefined ? [element('w:ind', { 'w:start': start, 'w:end': end })] : [];
};

/**
 * A paragraph (`w:p`) as mammoth reads it: with the list it is in by its style, and with a bookmark at its start that
 * says what mammoth does not ask (`mark.ts`).
 */
export const paragraphOf = (node: XmlElement, pass: Pass, blocksOf: (box: XmlElement) => XmlElement[]): XmlElement => {
  const own = child(node, 'w:pPr');
  const styleId = valueOf(own, 'w:pStyle') ?? pass.styles.ofParagraphs;
  const continues = runsOn(own);
  if (pass.note === undefined && !continues) pass.line += 1;
  pass.paragraphStyle = styleId;
  const role = roleOf(styleId, own, pass);
  const list = listOf(styleId, own, pass);
  const heading = role?.startsWith('heading') === true;
  const line = pass.line;
  const children = elementsOf(node).flatMap((inner) => inlineOf(inner, pass, blocksOf));
  if (pass.changes.length > 0) report(pass, 'changes-accepted', pass.changes.join(' '));
  pass.changes = [];
  const mark = markOf({
    line,
    ...(role !== undefined && { role }),
    ...(list && !heading && { list: list.list, start: list.level.start, format: list.level.format }),
    ...(list && heading && list.level.format !== 'bullet' && { numbered: true }),
    ...(isRuled(own) && isBlank(children) && { rule: true }),
  });
  const properties = [
    ...(list && !heading
      ? [
          element('w:numPr', {}, [
            element('w:ilvl', { 'w:val': list.depth }),
            element('w:numId', { 'w:val': list.list }),
          ]),
        ]
      : // Zero is no list; without it mammoth would ask the style.
        [element('w:numPr', {}, [element('w:ilvl', { 'w:val': '0' }), element('w:numId', { 'w:val': '0' })])]),
    ...sizes(own),
  ];
  return element('w:p', continues ? { [RUNS_ON]: 'true' } : {}, [
    element('w:pPr', {}, properties),
    element('w:bookmarkStart', { 'w:name': mark }),
    ...children,
  ]);
};
