import type { Element } from 'hast';
import type { Paragraph } from '../../domain/lexical/nodes';
import { textOf } from '../../domain/lexical/walk';
import type { Draft, ReadOptions } from '../../domain/manuscript/draft';
import { draftOfFlow } from '../flow/draftOfFlow';
import type { FlowNote } from '../flow/flow';
import { noteParagraphs } from '../flow/noteParagraphs';
import { cutStart, trimRun } from '../flow/trimRun';
import { ManuscriptRefused } from '../refusal';
import { readBlocks } from './blocks';
import { tell, type Reading } from './inlines';
import { linkedNotes, type LinkedNotes } from './linkedNotes';
import { classLooks } from './looks';
import { parseHtml } from './parseHtml';
import { childrenOf, elementsIn, isElement, lineOf, wordsOf, type Node } from './tree';

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

const noteOf = (id: string, bodies: Element[], reading: Reading): FlowNote => {
  const within: Reading = { ...reading, inNote: true };
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

/** The part of a page that is the text: its only article, else its main part, where all calls stand in it; else all of it. */
const textIn = (root: Node, { called, bodies }: LinkedNotes): Node => {
  const inNotes = new Set([...bodies.values()].flat().flatMap(elementsIn));
  for (const name of ['article', 'main']) {
    const [found, ...more] = elementsIn(root).filter(({ tagName }) => tagName === name);
    if (!found || more.length > 0 || inNotes.has(found)) continue;
    const inside = new Set(elementsIn(found));
    if ([...called.keys()].every((link) => inside.has(link))) return found;
  }
  return root;
};

/** Words of a page outside its text and its notes: told, not taken. */
const tellOutside = (root: Node, text: Node, reading: Reading): void => {
  const taken = new Set<Node>([text, ...[...reading.notes.bodies.values()].flat()]);
  const visit = (node: Node): void => {
    if (taken.has(node)) return;
    const holdsTaken = elementsIn(node).some((inner) => taken.has(inner));
    if (holdsTaken) childrenOf(node).forEach(visit);
    else if (wordsOf(node).trim() !== '') tell(reading, 'left-out', node, wordsOf(node));
  };
  if (text !== root) visit(root);
};

/**
 * Reads a page: what may stand in a text is kept, scripts, frames and forms never are, nothing is fetched. Notes are found by
 * the links that call them, else by typed calls (`[1]`) and a list at the end. What a text cannot hold is told with its line.
 */
export const readHtml = (html: string, options: ReadOptions): Draft => {
  const parsed = parseHtml(html);
  const reading: Reading = {
    notes: linkedNotes(parsed.tree),
    classes: classLooks(parsed.css),
    language: options.language,
    problems: [],
    pictures: [],
    inNote: false,
  };
  if (wordsOf(parsed.tree).trim() === '') throw new ManuscriptRefused('empty');
  for (const element of parsed.stripped) tell(reading, 'left-out', element, wordsOf(element));
  const text = textIn(parsed.tree, reading.notes);
  tellOutside(parsed.tree, text, reading);
  const blocks = readBlocks(isElement(text) ? [text] : childrenOf(text), reading);
  const notes = [...reading.notes.bodies].map(([id, bodies]) => noteOf(id, bodies, reading));
  return draftOfFlow(
    {
      blocks,
      notes,
      pictures: reading.pictures,
      problems: reading.problems,
      properties: {
        ...(parsed.title && { title: parsed.title }),
        ...(parsed.author && { authors: [parsed.author] }),
      },
    },
    options,
  );
};
