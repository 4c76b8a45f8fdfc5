import { Fragment } from 'react';
import { directionOf } from '../../domain/commentary/script';
import type { Inline, Paragraph, Text } from '../../domain/lexical/nodes';

const Words = ({ text, marks, lang }: Text) => {
  const italic = marks.includes('italic') ? <em>{text}</em> : text;
  const words = marks.includes('bold') ? <strong>{italic}</strong> : italic;
  return lang === undefined ? words : <span lang={lang}>{words}</span>;
};

const Piece = ({ inline }: { inline: Inline }) => {
  switch (inline.type) {
    case 'text':
      return <Words {...inline} />;
    case 'break':
      return <br />;
    // Inside a button, where another link may not stand: its words are enough to know the note by.
    case 'link':
      return (
        <span className="desk-note-link">
          {inline.children.map((child, at) => (
            <Piece key={at} inline={child} />
          ))}
        </span>
      );
    case 'call':
      return null;
  }
};

/** The text of a note to be read, not edited. */
export const NoteRichText = ({ paragraphs, lang }: { paragraphs: Paragraph[]; lang?: string }) => (
  <span className="desk-note-text" lang={lang} dir={lang && directionOf(lang)}>
    {paragraphs.map(({ children }, at) => (
      <Fragment key={at}>
        {at > 0 && <br />}
        {children.map((inline, place) => (
          <Piece key={place} inline={inline} />
        ))}
      </Fragment>
    ))}
  </span>
);
