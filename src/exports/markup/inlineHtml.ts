import type { ViewCall, ViewInline, ViewText } from '../../domain/commentary/viewModel';
import type { Mark } from '../../domain/lexical/nodes';
import { element } from './element';
import { escapeMarkup } from './escape';
import { anchorFrom, hrefFrom, idAt, type Place } from './place';

const ELEMENTS: Record<Mark, string> = { bold: 'strong', italic: 'em', subscript: 'sub', superscript: 'sup' };

const markedHtml = ({ text, marks, lang, dir }: ViewText): string => {
  const marked = marks.reduceRight((inner, mark) => element(ELEMENTS[mark], {}, inner), escapeMarkup(text));
  if (dir) return element('bdi', { lang, dir }, marked);
  return lang ? element('span', { lang }, marked) : marked;
};

const callHtml = ({ number, anchor, noteAnchor }: ViewCall, place: Place): string =>
  element(
    'sup',
    {},
    element('a', { id: idAt(anchor, place), href: anchorFrom(noteAnchor, place) }, escapeMarkup(`[${number}]`)),
  );

const oneHtml = (inline: ViewInline, place: Place): string => {
  switch (inline.kind) {
    case 'text':
      return markedHtml(inline);
    case 'break':
      return element('br');
    case 'link':
      return element('a', { href: hrefFrom(inline.href, place) }, inlineHtml(inline.content, place));
    case 'call':
      return callHtml(inline, place);
  }
};

/** A run of text with its marks, links and calls: plain HTML without classes. */
export const inlineHtml = (run: ViewInline[], place: Place): string => run.map((one) => oneHtml(one, place)).join('');

/** Runs as a paragraph each. */
export const paragraphsHtml = (runs: ViewInline[][], place: Place): string[] =>
  runs.map((run) => element('p', {}, inlineHtml(run, place)));
