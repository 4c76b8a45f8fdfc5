import { Fragment } from 'react';
import type { Locale } from '../../../locales/index';
import type { ViewBlock, ViewList, ViewNote } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { Inlines } from './inlines';
import { firstCalled } from './firstCalled';
import { SideNote } from './sideNote';

type Props = { blocks: ViewBlock[]; notes: ViewNote[]; language: Locale };

/** The body: each block under its own id, before it the side copies of the notes it is the first to call. */
export const Blocks = ({ blocks, notes, language }: Props) =>
  blocks.map((block, at) => (
    <Fragment key={at}>
      {firstCalled(block).map((number) => {
        const note = notes[number - 1];
        return note && <SideNote key={number} note={note} language={language} />;
      })}
      <Block block={block} language={language} />
    </Fragment>
  ));

const Block = ({ block, language }: { block: ViewBlock; language: Locale }) => {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p id={block.id}>
          <Inlines content={block.content} language={language} />
        </p>
      );
    case 'quote':
      return (
        <blockquote id={block.id}>
          <p>
            <Inlines content={block.content} language={language} />
          </p>
        </blockquote>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading id={block.id}>
          <Inlines content={block.content} language={language} />
        </Heading>
      );
    }
    case 'list':
      return <List list={block} language={language} />;
    case 'table':
      return <Table block={block} language={language} />;
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

const List = ({ list, language }: { list: ViewList; language: Locale }) => {
  const Element = list.ordered ? 'ol' : 'ul';
  return (
    <Element
      id={list.id}
      {...(list.ordered && list.start !== undefined && list.start !== 1 ? { start: list.start } : {})}
    >
      {list.items.map((item, at) => (
        <li key={at}>
          <Inlines content={item.content} language={language} />
          {item.nested && <List list={item.nested} language={language} />}
        </li>
      ))}
    </Element>
  );
};

type TableBlock = Extract<ViewBlock, { kind: 'table' }>;

/** A table wider than the line scrolls by itself; the keyboard can reach it. */
const Table = ({ block, language }: { block: TableBlock; language: Locale }) => (
  <div className="table" role="group" tabIndex={0} aria-label={translator(language)('article.table')} id={block.id}>
    <table>
      <tbody>
        {block.rows.map((row, rowAt) => (
          <tr key={rowAt}>
            {row.map(({ header, paragraphs }, at) => {
              const content = paragraphs.map((paragraph, paragraphAt) => (
                <p key={paragraphAt}>
                  <Inlines content={paragraph} language={language} />
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
);
