import { isSafeHref } from './href';
import { isStoredNode, stateAt, stringAt } from './json';
import { isLanguageTag } from './languageTag';
import { marksOf } from './marks';
import type { Inline, Mark, Text } from './nodes';
import { childrenOf, refuse } from './spot';
import type { Child } from './spot';

const ALLOWED: Record<'body' | 'note', readonly Mark[]> = {
  body: ['bold', 'italic', 'subscript', 'superscript'],
  note: ['bold', 'italic'],
};

const narrowText = ({ node, type, spot }: Child): Text[] => {
  const text = type === 'tab' ? '\t' : stringAt(node, 'text');
  if (text === undefined) return refuse(spot, 'text') ?? [];
  const { marks, unknown } = marksOf(node.format, ALLOWED[spot.within]);
  if (unknown !== 0) refuse(spot, `text format ${unknown}`);
  if (text === '') return [];
  const lang = stateAt(node, 'lang');
  return [
    lang !== undefined && isLanguageTag(lang) ? { type: 'text', text, marks, lang } : { type: 'text', text, marks },
  ];
};

/** A link that may not be followed is refused, and its words stay. */
const narrowLink = (child: Child, insideLink: boolean): Inline[] => {
  const { node, type, spot } = child;
  const fields = isStoredNode(node.fields) ? node.fields : {};
  const href = fields.linkType === 'internal' ? undefined : stringAt(fields, 'url')?.trim();
  const children = childrenOf(node, spot).flatMap((inner) => narrowInline(inner, true));
  if (!insideLink && href !== undefined && isSafeHref(href)) return [{ type: 'link', href, children }];
  refuse(spot, `${type} ${href ?? ''}`.trim());
  return children;
};

const narrowCall = ({ node, spot }: Child): Inline[] => {
  const noteKey = stringAt(node, 'noteKey');
  if (spot.within === 'note' || !noteKey) return refuse(spot, 'call') ?? [];
  return [{ type: 'call', noteKey }];
};

const narrowInline = (child: Child, insideLink: boolean): Inline[] => {
  switch (child.type) {
    case 'text':
    case 'tab':
      return narrowText(child);
    case 'linebreak':
      return [{ type: 'break' }];
    case 'link':
    case 'autolink':
      return narrowLink(child, insideLink);
    case 'call':
      return narrowCall(child);
    default:
      return refuse(child.spot, child.type) ?? [];
  }
};

/** The inline content of some children; what is not inline is refused. */
export const narrowInlines = (children: Child[]): Inline[] => children.flatMap((child) => narrowInline(child, false));
