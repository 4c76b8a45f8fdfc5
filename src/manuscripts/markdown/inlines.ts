import type { Link as MdLink, LinkReference, PhrasingContent, Text as MdText } from 'mdast';
import { problem } from '../../domain/commentary/problem';
import { isSafeHref } from '../../domain/lexical/href';
import type { Inline, Mark } from '../../domain/lexical/nodes';
import { CALL, meansNote, numbersOf, spansOf } from '../text/callPattern';
import { isLineBreak, tagPairs } from './htmlMarks';
import { keptAsTyped, lineOf, plainText, reportKept, sourceOf } from './reading';
import type { Reading } from './reading';

type Style = { marks: Mark[]; lang?: string };

const PLAIN: Style = { marks: [] };
const withMark = (style: Style, mark: Mark): Style =>
  style.marks.includes(mark) ? style : { ...style, marks: [...style.marks, mark] };
const styled = (text: string, style: Style): Inline => ({ type: 'text', text, ...style });

const UNDEFINED_CALL = /\[\^[^\]\s]{1,200}\]/g;

/** Calls that were typed but lead nowhere: `[^x]` without definition, and `[1]`, which Markdown knows nothing of. */
const reportTypedCalls = (node: MdText, reading: Reading): void => {
  if (reading.inNote || !node.value.includes('[')) return;
  const typed = [...node.value.matchAll(CALL)].filter(([, inside = '']) => {
    const spans = spansOf(inside);
    return !spans || numbersOf(spans).some(meansNote);
  });
  for (const found of [...node.value.matchAll(UNDEFINED_CALL), ...typed]) {
    const line = lineOf(node) + node.value.slice(0, found.index).split('\n').length - 1;
    reading.problems.push(problem('call-without-note', { line }, found[0]));
  }
};

const linkTo = (
  node: MdLink | LinkReference,
  url: string,
  title: string | null | undefined,
  style: Style,
  reading: Reading,
): Inline[] => {
  const content = styledInlines(node.children, style, reading);
  const safe = isSafeHref(url);
  if (!safe || title) reportKept(reading, lineOf(node), sourceOf(node, reading));
  const label: Inline[] = content.length > 0 ? content : [styled(url, style)];
  const after = [...(safe || content.length === 0 ? [] : [url]), ...(title ? [title] : [])].map((text) =>
    styled(` (${text})`, style),
  );
  return [...(safe ? [{ type: 'link', href: url, children: label } satisfies Inline] : label), ...after];
};

const linkByReference = (node: LinkReference, style: Style, reading: Reading): Inline[] => {
  const definition = reading.definitions.get(node.identifier);
  if (!definition) return [styled(sourceOf(node, reading), style)];
  reading.usedDefinitions.add(definition);
  return linkTo(node, definition.url, definition.title, style, reading);
};

const inlineOf = (node: PhrasingContent, style: Style, reading: Reading): Inline[] => {
  switch (node.type) {
    case 'text':
      reportTypedCalls(node, reading);
      return [styled(node.value, style)];
    case 'emphasis':
      return styledInlines(node.children, withMark(style, 'italic'), reading);
    case 'strong':
      return styledInlines(node.children, withMark(style, 'bold'), reading);
    case 'delete':
      reportKept(reading, lineOf(node), sourceOf(node, reading));
      return [styled('~~', style), ...styledInlines(node.children, style, reading), styled('~~', style)];
    case 'inlineCode':
      return [styled(node.value, style)];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return linkTo(node, node.url, node.title, style, reading);
    case 'linkReference':
      return linkByReference(node, style, reading);
    case 'footnoteReference': {
      const noteKey = reading.keyOf.get(node.identifier);
      if (noteKey === undefined || reading.inNote) return [styled(sourceOf(node, reading), style)];
      reading.called.push(noteKey);
      return [{ type: 'call', noteKey }];
    }
    case 'html':
      return isLineBreak(node.value) ? [{ type: 'break' }] : [keptAsTyped(node, reading)];
    default:
      return [keptAsTyped(node, reading)];
  }
};

const styledInlines = (nodes: PhrasingContent[], style: Style, reading: Reading): Inline[] => {
  const pairs = tagPairs(nodes);
  const read = (from: number, to: number, inside: Style): Inline[] => {
    const inlines: Inline[] = [];
    for (let index = from; index < to; index += 1) {
      const [node, pair] = [nodes[index], pairs.get(index)];
      if (!node) continue;
      if (!pair) {
        inlines.push(...inlineOf(node, inside, reading));
        continue;
      }
      const marked = pair.style.mark ? withMark(inside, pair.style.mark) : inside;
      inlines.push(...read(index + 1, pair.close, pair.style.lang ? { ...marked, lang: pair.style.lang } : marked));
      index = pair.close;
    }
    return inlines;
  };
  return read(0, nodes.length, style);
};

/** The inline content of Markdown nodes; line ends of the file still stand in it as `\n` (see `joinLines`). */
export const inlinesOf = (nodes: PhrasingContent[], reading: Reading): Inline[] => styledInlines(nodes, PLAIN, reading);

/** Literal text, its lines parted by line breaks. */
export const literalLines = (text: string): Inline[] =>
  text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [plainText(line)]),
    ]);
