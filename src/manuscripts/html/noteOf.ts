import type { Element } from 'hast';
import type { Paragraph } from '../../domain/lexical/nodes';
import { textOf } from '../../domain/lexical/walk';
import type { FlowNote } from '../flow/flow';
import { noteParagraphs } from '../flow/noteParagraphs';
import { cutStart, trimRun } from '../flow/trimRun';
import { readBlocks } from './blocks';
import { tell, type Reading } from './reading';
import { childrenOf, lineOf } from './tree';

/** Signs that lead back to a call, and that nobody reads. */
const BACK_BEFORE = /^[\s↑^⇧]+/u;
const BACK_AFTER = /(?:\s|[↩↵⤴↑]|\ufe0e|\ufe0f)+$/u;

/** A note's own number before its text, where it is the one it is called by. */
const withoutLabel = (run: Paragraph['children'], label: string): Paragraph['children'] => {
  const trimmed = trimRun(run);
  const text = textOf(trimmed);
  const start = BACK_BEFORE.exec(text)?.[0].length ?? 0;
  const sign = label.replace(/[^\p{L}\p{N}]/gu, '\\$&');
  const own = new RegExp(`^[\\[(]?${sign}[\\])]?[.:)]?(?=\\s|$|\\p{Lu})`, 'u');
  const found = label === '' ? 0 : (own.exec(text.slice(start))?.[0].length ?? 0);
  return trimRun(cutStart(trimmed, start + found));
};

const withoutEnd = (run: Paragraph['children']): Paragraph['children'] => {
  const last = run.at(-1);
  if (last?.type !== 'text') return run;
  const text = last.text.replace(BACK_AFTER, '');
  return text === '' ? withoutEnd(run.slice(0, -1)) : [...run.slice(0, -1), { ...last, text }];
};

/** The note that some elements of a page hold: without its number, without what leads back, with words and formats a note may have. */
export const noteOf = (id: string, bodies: Element[], reading: Reading): FlowNote => {
  const within: Reading = { ...reading, takesPictures: false };
  const blocks = bodies.flatMap((body) =>
    body.tagName === 'tr'
      ? childrenOf(body).flatMap((cell) => readBlocks(childrenOf(cell), within))
      : readBlocks(childrenOf(body), within),
  );
  const [body] = bodies;
  const paragraphs = noteParagraphs(
    blocks.map(({ block }) => block),
    (words) => tell(within, 'format-left-out', body as Element, words),
  ).filter(({ children }) => trimRun(children).length > 0);
  const label = reading.notes.labels.get(id) ?? '';
  return {
    id,
    names: blocks.flatMap(({ names }) => names),
    ...(body && { line: lineOf(body) }),
    paragraphs: paragraphs.map(({ children }, index): Paragraph => {
      const own = index === 0 ? withoutLabel(children, label) : children;
      return { type: 'paragraph', children: withoutEnd(trimRun(own)) };
    }),
  };
};

/** All linked notes of a page. */
export const notesOf = (reading: Reading): FlowNote[] =>
  [...reading.notes.bodies].map(([id, bodies]) => noteOf(id, bodies, reading));
