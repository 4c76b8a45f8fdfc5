import type { Draft, ReadOptions } from '../../domain/manuscript/draft';
import { draftOfFlow } from '../flow/draftOfFlow';
import { ManuscriptRefused } from '../refusal';
import { readBlocks } from './blocks';
import type { LinkedNotes } from './linkedNotes';
import { notesOf } from './noteOf';
import { parseHtml } from './parseHtml';
import { beginReading, tell, type Reading } from './reading';
import { childrenOf, elementsIn, isElement, wordsOf, type Node } from './tree';

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
  if (wordsOf(parsed.tree).trim() === '') throw new ManuscriptRefused('empty');
  const reading = beginReading(parsed, { language: options.language, takesPictures: true });
  const text = textIn(parsed.tree, reading.notes);
  tellOutside(parsed.tree, text, reading);
  const blocks = readBlocks(isElement(text) ? [text] : childrenOf(text), reading);
  return draftOfFlow(
    {
      blocks,
      notes: notesOf(reading),
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
