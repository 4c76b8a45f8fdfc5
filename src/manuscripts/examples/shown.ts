import type { Block, Inline } from '../../domain/lexical/nodes';
import { runsOf } from '../../domain/lexical/walk';
import type { Piece } from '../../domain/manuscript/piece';

const MARKS = { bold: '**', italic: '*', superscript: '^', subscript: '_' } as const;

/** A run as a line: calls as `⟨2⟩` by the place of their note in the file, marks as signs, breaks as `↵`. */
export const shownRun = (run: Inline[], draft: Piece): string =>
  run
    .map((inline) => {
      if (inline.type === 'call') return `⟨${draft.notes.findIndex((note) => note.key === inline.noteKey) + 1}⟩`;
      if (inline.type === 'break') return '↵';
      if (inline.type === 'link') return `${shownRun(inline.children, draft)}→${inline.href}`;
      const marked = inline.marks.reduce((text, mark) => `${MARKS[mark]}${text}${MARKS[mark]}`, inline.text);
      return inline.lang ? `${inline.lang}{${marked}}` : marked;
    })
    .join('');

const SIGNS: Record<Block['type'], string> = {
  paragraph: '',
  heading: '#',
  list: '-',
  quote: '>',
  table: '|',
  picture: '!',
  rule: '---',
};

const shownBlock = (block: Block, draft: Piece): string => {
  const sign = block.type === 'heading' ? '#'.repeat(block.level) : SIGNS[block.type];
  return [sign, ...runsOf(block).map((run) => shownRun(run, draft))].filter((part) => part !== '').join(' ');
};

/** A draft in short, for comparing in tests: body and notes as lines, problems as `kind@line excerpt`. */
export const shown = (draft: Piece) => ({
  body: draft.blocks.map((block) => shownBlock(block, draft)),
  notes: draft.notes.map((note) => note.paragraphs.map(({ children }) => shownRun(children, draft)).join(' ¶ ')),
  problems: draft.problems.map(({ kind, place, excerpt }) => `${kind}@${place.line}${excerpt ? ` ${excerpt}` : ''}`),
});
