import type { Problem } from '../../../domain/commentary/problem';
import { problem } from '../../../domain/commentary/problem';
import type { Archive } from '../../archive/archive';
import type { Part, WordPackage } from '../package/wordPackage';
import { child, descendants, element, elementsOf, wordsOf, type XmlElement } from '../../xml/element';
import { blocksOf } from './blocks';
import { noteBookmarks } from './bookmarks';
import { strayMarksIn } from './fields';
import { readLists } from './lists';
import { excerptOf, type Pass } from './pass';
import { readStyles } from './styles';

export type Prepared = {
  /** Parts as mammoth is to read them, by their names in the archive. */
  parts: Map<string, XmlElement>;
  problems: Problem[];
};

/** What stands at the top and the foot of every page: no part of the text, told once. */
const marginalWords = ({ headersAndFooters }: WordPackage): string[] => {
  const words = headersAndFooters.map((root) => excerptOf(wordsOf(root))).filter((found) => /\p{L}/u.test(found));
  return [...new Set(words)];
};

const NOTES = [
  ['footnotes', 'footnote'],
  ['endnotes', 'endnote'],
] as const;

/**
 * Goes through the text of a Word file and makes of it one that mammoth reads whole: what it passes over is put in a form
 * that it knows (languages of runs, references to notes by fields, formats by style, maths, text boxes), what a
 * text cannot hold is taken out and told. The order of the text is kept.
 */
export const prepareWord = (archive: Archive, word: WordPackage): Prepared => {
  const styles = readStyles(word.styles);
  const lists = readLists(word.numbering, styles);
  const noteAt = noteBookmarks(word.document.root);
  const problems: Problem[] = marginalWords(word).map((words) => problem('left-out', {}, words));
  const passOf = ({ root, relationships }: Part, note?: string): Pass => ({
    archive,
    relationships,
    styles,
    lists,
    noteAt,
    fields: [],
    strayMarks: strayMarksIn(descendants(root, 'w:fldChar')),
    problems,
    line: 0,
    changes: [],
    ...(note !== undefined && { note }),
  });
  const parts = new Map<string, XmlElement>();
  const body = child(word.document.root, 'w:body');
  parts.set(
    word.document.path,
    element('w:document', {}, [element('w:body', {}, body ? blocksOf(body, passOf(word.document)) : [])]),
  );
  for (const [kind, name] of NOTES) {
    const part = word[kind];
    if (!part) continue;
    const pass = passOf(part);
    const notes = elementsOf(part.root).flatMap((note) => {
      const { 'w:id': id = '', 'w:type': type = 'normal' } = note.attributes;
      // The others are the lines between text and notes.
      if (note.name !== `w:${name}` || type !== 'normal') return [];
      pass.note = `${name}-${id}`;
      return [element(note.name, { 'w:id': id }, blocksOf(note, pass))];
    });
    parts.set(part.path, element(part.root.name, {}, notes));
  }
  return { parts, problems };
};
