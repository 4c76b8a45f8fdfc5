import type { Definition, Nodes } from 'mdast';
import { problem } from '../../domain/commentary/problem';
import type { Problem } from '../../domain/commentary/problem';
import type { Text } from '../../domain/lexical/nodes';

/** One reading of a Markdown text: what is known before, and what is gathered on the way. */
export type Reading = {
  source: string;
  /** Note keys by footnote label. */
  keyOf: ReadonlyMap<string, string>;
  definitions: ReadonlyMap<string, Definition>;
  usedDefinitions: Set<Definition>;
  /** Keys of the notes called, once for each call. */
  called: string[];
  problems: Problem[];
  inNote: boolean;
};

export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

export const sourceOf = (node: Nodes, reading: Reading): string =>
  reading.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

export const plainText = (text: string): Text => ({ type: 'text', text, marks: [] });

/** Notes that something has no form here and stands in the text as it was typed. */
export const reportKept = (reading: Reading, line: number, typed: string): void => {
  reading.problems.push(problem('kept-as-text', { line }, shortened(typed.trim())));
};

/** A node as it was typed, for what has no form here (a picture, a table in a list); it is told. */
export const keptAsTyped = (node: Nodes, reading: Reading): Text => {
  const typed = sourceOf(node, reading);
  reportKept(reading, lineOf(node), typed);
  return plainText(typed);
};
