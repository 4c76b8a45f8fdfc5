import { readFileSync } from 'node:fs';

export type DemoWork = {
  authors: string[];
  number: string;
  title: string;
  body: string;
  /** Labels in the order of their calls, repeated ones included. */
  calls: string[];
  notes: { label: string; text: string }[];
  /** Words of the body, as far as a person counts them: no calls, no notes, no marks. */
  words: number;
};

const NOTE = /^\[\^([a-z0-9]+)\]: (.+)$/gm;
const HEAD = /^---\nauthors: (.+)\nnumber: (.+)\n---\n\n# (.+)\n/;

/** A demo file taken apart by patterns alone, so that checking the texts needs no reader of manuscripts. */
export const readWork = (id: string): DemoWork => {
  const file = readFileSync(new URL(`./works/${id}.md`, import.meta.url), 'utf8');
  const [head = '', authors = '', number = '', title = ''] = HEAD.exec(file) ?? [];
  const body = file.slice(head.length).replace(NOTE, '').trim();
  const plain = body.replace(/\[\^\w+\]|<[^>]+>|\|[ -]*/g, ' ');
  return {
    authors: authors.split('; '),
    number,
    title,
    body,
    calls: [...body.matchAll(/\[\^(\w+)\]/g)].map(([, label = '']) => label),
    notes: [...file.matchAll(NOTE)].map(([, label = '', text = '']) => ({ label, text })),
    words: plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0,
  };
};
