import type { PhrasingContent } from 'mdast';
import type { Mark } from '../../domain/lexical/nodes';

/** What simple HTML tags say about the text between them. */
export type Style = { mark?: Mark; lang?: string };

const OPEN = /^<([a-z]+)(?:\s+(?:xml:)?lang\s*=\s*["']?([a-z]{2,3}(?:-[a-z0-9]{1,8})*)["']?)?\s*>$/i;
const CLOSE = /^<\/([a-z]+)\s*>$/i;
const MARKS: Record<string, Mark | undefined> = {
  sup: 'superscript',
  sub: 'subscript',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
};

const openingOf = (html: string): { tag: string; style: Style } | undefined => {
  const [, name, lang] = OPEN.exec(html) ?? [];
  const tag = name?.toLowerCase() ?? '';
  const mark = MARKS[tag];
  if (!mark && !(tag === 'span' && lang)) return undefined;
  return { tag, style: { ...(mark && { mark }), ...(lang && { lang }) } };
};

export const isLineBreak = (html: string): boolean => /^<br\s*\/?>$/i.test(html);

/** The simple tags among siblings that close: index of each opening tag -> index of its closing one, and its style. */
export const tagPairs = (siblings: PhrasingContent[]): Map<number, { close: number; style: Style }> => {
  const pairs = new Map<number, { close: number; style: Style }>();
  const open: { tag: string; style: Style; index: number }[] = [];
  siblings.forEach((node, index) => {
    if (node.type !== 'html') return;
    const opening = openingOf(node.value);
    if (opening) open.push({ ...opening, index });
    const closing = CLOSE.exec(node.value)?.[1]?.toLowerCase();
    const last = open.at(-1);
    if (closing === undefined || last?.tag !== closing) return;
    open.pop();
    pairs.set(last.index, { close: index, style: last.style });
  });
  return pairs;
};
