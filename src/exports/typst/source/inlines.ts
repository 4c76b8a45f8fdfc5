import type { Mark } from '../../../domain/lexical/nodes';
import type { ViewCall, ViewInline } from '../../../domain/commentary/viewModel';
import { literal } from './literal';
import { plain, wrap, type Markup } from './markup';
import { inTongue } from './tongue';

/** What a run of text needs to know of its edition. */
export type Surroundings = {
  /** Absolute address of the edition, which addresses within the site are read from. */
  address: string;
  call: (call: ViewCall) => Markup;
};

const FUNCTIONS: Record<Mark, string> = { bold: 'strong', italic: 'emph', subscript: 'sub', superscript: 'super' };

/** A link; an address that cannot be read leaves its text. */
export const link = (href: string, content: Markup, base?: string): Markup =>
  URL.canParse(href, base) ? wrap('link', content, literal(new URL(href, base).href)) : content;

const one = (inline: ViewInline, { address, call }: Surroundings): Markup => {
  switch (inline.kind) {
    case 'text': {
      const marked = inline.marks.reduceRight((inner, mark) => wrap(FUNCTIONS[mark], inner), plain(inline.text));
      return inTongue(inline, marked);
    }
    case 'break':
      return '#linebreak();';
    case 'link':
      return link(inline.href, inlines(inline.content, { address, call }), address);
    case 'call':
      return call(inline);
  }
};

/** A run of text with its marks, languages, links and calls. */
export const inlines = (run: ViewInline[], surroundings: Surroundings): Markup =>
  run.map((inline) => one(inline, surroundings)).join('');
