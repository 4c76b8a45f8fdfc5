import { Fragment, type ReactNode } from 'react';
import type { Locale } from '../../../locales/index';
import type { Mark } from '../../domain/lexical/nodes';
import type { ViewInline, ViewLink, ViewText } from '../../domain/commentary/viewModel';
import { CallLink } from './callLink';

const ELEMENTS: Record<Mark, 'strong' | 'em' | 'sub' | 'sup'> = {
  bold: 'strong',
  italic: 'em',
  subscript: 'sub',
  superscript: 'sup',
};

const MarkedText = ({ text, marks, lang, dir }: ViewText) => {
  const marked = marks.reduceRight<ReactNode>((inner, mark) => {
    const Element = ELEMENTS[mark];
    return <Element>{inner}</Element>;
  }, text);
  if (dir) return <bdi {...{ lang, dir }}>{marked}</bdi>;
  return lang ? <span lang={lang}>{marked}</span> : marked;
};

/** An address that stands in the text as such: paper need not write it out again. */
const isBare = ({ href, content: [only, ...more] }: ViewLink): boolean =>
  more.length === 0 && only?.kind === 'text' && only.text === href;

type Options = {
  /** Language of the page, in which calls are named. */
  language: Locale;
  /** In a copy that is hidden from assistive software, nothing may take the focus. */
  copy?: boolean;
};

/** A run of text with its marks, links and calls. */
export const Inlines = ({ content, ...options }: Options & { content: ViewInline[] }) =>
  content.map((inline, at) => (
    <Fragment key={at}>
      <One inline={inline} {...options} />
    </Fragment>
  ));

const One = ({ inline, language, copy }: Options & { inline: ViewInline }) => {
  switch (inline.kind) {
    case 'text':
      return <MarkedText {...inline} />;
    case 'break':
      return <br />;
    case 'link':
      return (
        <a href={inline.href} className={isBare(inline) ? 'bare' : undefined} tabIndex={copy ? -1 : undefined}>
          <Inlines content={inline.content} language={language} copy={copy} />
        </a>
      );
    case 'call':
      return <CallLink call={inline} language={language} />;
  }
};
