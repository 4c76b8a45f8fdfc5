import { textOf } from '../../domain/lexical/walk';
import type { FlowBlock } from './flow';

const WORD = /^\p{L}[\p{L}\p{M}’'.-]*$/u;
/** Names of machines, programs and nobody that stand where an author should. */
const NOBODY =
  /user|kullan[ıi]c[ıi]|windows|microsoft|office|admin|yönetici|lenovo|casper|exper|toshiba|python|apache|google|un-?named|unknown|author|yazar|docx|pc$/i;

/** A name of two to five words, as people have. */
const isName = (text: string): boolean => {
  const words = text.split(/\s+/);
  return words.length >= 2 && words.length <= 5 && words.every((word) => WORD.test(word)) && !NOBODY.test(text);
};

/** Names that stand apart by semicolons. */
export const namesApart = (text: string): string[] =>
  text
    .split(';')
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** The names that a line of authors holds, with or without a word that says so before them. */
export const namesIn = (line: string): string[] =>
  namesApart(line.replace(/^(?:authors?|yazar(?:lar)?|by)\s*:\s*/i, ''));

/** Longer than anybody is called, however many names stand in one piece: it tells of an author instead. */
const LONGEST_NAME = 100;

/** The authors that paragraphs of a style for them name, with the places of these; one that holds a call, or tells more than names, stays. */
export const markedAuthors = (blocks: FlowBlock[]): { names: string[]; blocks: number[] } => {
  const found = blocks.flatMap(({ block, role }, place) => {
    if (role !== 'author' || block.type !== 'paragraph' || !block.children.every(({ type }) => type === 'text'))
      return [];
    const names = namesIn(textOf(block.children));
    return names.every(({ length }) => length <= LONGEST_NAME) ? [{ names, place }] : [];
  });
  return { names: found.flatMap(({ names }) => names), blocks: found.map(({ place }) => place) };
};

/** Authors from a file's properties: only what is a person's name, as they often name a machine. */
export const authorsOfProperties = (authors: string[] | undefined): string[] =>
  (authors ?? []).flatMap(namesIn).filter(isName);
