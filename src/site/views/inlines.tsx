import { Fragment, type ReactNode } from 'react';
import type { Locale } from '../../../locales/index';
import type { Mark } from '../../domain/lexical/nodes';
import type { ViewInline, ViewLink, ViewText } from '../../domain/commentary/viewModel';
import { CallLinks } from './callLink';
import { joinCalls } from './callRuns';
import { LONG, softHyphens } from './softHyphens';
import { TextLink } from './textLink';

const ELEMENTS: Record<Mark, 'strong' | 'em' | 'sub' | 'sup'> = {
  bold: 'strong',
  italic: 'em',
  subscript: 'sub',
  superscript: 'sup',
};

const MarkedText = ({ text, marks, lang, dir, around, narrow }: ViewText & Pick<Options, 'around' | 'narrow'>) => {
  const shown = softHyphens(text, lang ?? around, narrow ? LONG.inColumn : LONG.inText);
  const marked = marks.reduceRight<ReactNode>((inner, mark) => {
    const Element = ELEMENTS[mark];
    return <Element>{inner}</Element>;
  }, shown);
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
  /** Language of the text, where a piece has none of its own. */
  around: string;
  /** In a column beside others, where shorter words too may have to be divided. */
  narrow?: boolean;
  /** What stands right after calls: the side copies of their notes. */
  copiesOf?: (run: ViewInline[]) => ReactNode;
};

/** A run of text with its marks, links and calls; calls with nothing between them are drawn as one. */
export const Inlines = ({ content, ...options }: Options & { content: ViewInline[] }) =>
  joinCalls(content).map((inline, at) => (
    <Fragment key={at}>
      <One inline={inline} {...options} />
    </Fragment>
  ));

const One = ({ inline, copiesOf, ...options }: Options & { inline: ReturnType<typeof joinCalls>[number] }) => {
  switch (inline.kind) {
    case 'text':
      return <MarkedText {...inline} around={options.around} narrow={options.narrow} />;
    case 'break':
      return <br />;
    case 'link':
      return (
        <>
          <TextLink
            href={inline.href}
            className={isBare(inline) ? 'bare' : undefined}
            tabIndex={options.copy ? -1 : undefined}
          >
            <Inlines content={inline.content} {...options} />
          </TextLink>
          {copiesOf?.(inline.content)}
        </>
      );
    case 'calls':
      return (
        <>
          <CallLinks calls={inline.calls} language={options.language} />
          {copiesOf?.(inline.calls)}
        </>
      );
  }
};
