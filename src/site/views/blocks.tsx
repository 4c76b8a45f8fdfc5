import type { ReactNode } from 'react';
import type { Locale } from '../../../locales/index';
import type { ViewBlock, ViewInline, ViewList, ViewNote } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { Inlines } from './inlines';
import { firstCalled } from './firstCalled';
import { SideNote } from './sideNote';

/** `narrow`: in a column beside another text. */
type Props = { blocks: ViewBlock[]; notes: ViewNote[]; language: Locale; narrow?: boolean };

type Drawn = { language: Locale; around: Locale; narrow?: boolean; copiesOf: (run: ViewInline[]) => ReactNode };

/** The body: each block under its own id, each note's side copy right after the call that is its first. */
export const Blocks = ({ blocks, notes, language, narrow }: Props) => {
  const copiesOf = (run: ViewInline[]): ReactNode =>
    firstCalled(run).map((number) => {
      const note = notes[number - 1];
      return note && <SideNote key={number} note={note} language={language} />;
    });
  return blocks.map((block, at) => (
    <Block key={at} block={block} language={language} around={language} narrow={narrow} copiesOf={copiesOf} />
  ));
};

const Block = ({ block, ...drawn }: Drawn & { block: ViewBlock }) => {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p id={block.id}>
          <Inlines content={block.content} {...drawn} />
        </p>
      );
    case 'quote':
      return (
        <blockquote id={block.id}>
          <p>
            <Inlines content={block.content} {...drawn} />
          </p>
        </blockquote>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading id={block.id}>
          <Inlines content={block.content} {...drawn} />
        </Heading>
      );
    }
    case 'list':
      return <List list={block} {...drawn} />;
    case 'table':
      return <Table block={block} {...drawn} />;
    case 'picture':
      return (
        <figure id={block.id}>
          <img src={block.src} alt={block.alt} width={block.width} height={block.height} loading="lazy" />
        </figure>
      );
    case 'rule':
      return <hr id={block.id} />;
  }
};

const List = ({ list, ...drawn }: Drawn & { list: ViewList }) => {
  const Element = list.ordered ? 'ol' : 'ul';
  return (
    <Element
      id={list.id}
      {...(list.ordered && list.start !== undefined && list.start !== 1 ? { start: list.start } : {})}
    >
      {list.items.map((item, at) => (
        <li key={at}>
          <Inlines content={item.content} {...drawn} />
          {item.nested && <List list={item.nested} {...drawn} />}
        </li>
      ))}
    </Element>
  );
};

type TableBlock = Extract<ViewBlock, { kind: 'table' }>;

/**
 * A table wider than the line scrolls by itself; the keyboard can reach it. What scrolls keeps its floats inside, so
 * that the side copies of all its notes stand before it.
 */
const Table = ({ block, copiesOf, ...drawn }: Drawn & { block: TableBlock }) => (
  <>
    {copiesOf(block.rows.flat().flatMap(({ paragraphs }) => paragraphs.flat()))}
    <div
      className="table"
      role="group"
      tabIndex={0}
      aria-label={translator(drawn.language)('article.table')}
      id={block.id}
    >
      <table>
        <tbody>
          {block.rows.map((row, rowAt) => (
            <tr key={rowAt}>
              {row.map(({ header, paragraphs }, at) => {
                const content = paragraphs.map((paragraph, paragraphAt) => (
                  <p key={paragraphAt}>
                    <Inlines content={paragraph} {...drawn} />
                  </p>
                ));
                if (!header) return <td key={at}>{content}</td>;
                return (
                  <th key={at} scope={rowAt === 0 ? 'col' : 'row'}>
                    {content}
                  </th>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
);
