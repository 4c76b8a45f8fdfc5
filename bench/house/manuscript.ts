import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../machine/commands';

const WORKS = join(ROOT, 'src/testing/demo/works');

/** Sentences of the demo's English works, without their marks: what real text weighs, compressed, cannot be made up. */
const sentences = readdirSync(WORKS)
  .filter((name) => name.endsWith('.en.md'))
  .flatMap((name) => readFileSync(join(WORKS, name), 'utf8').split('\n'))
  .filter((line) => /^[A-Z“].{80}/.test(line))
  .flatMap((line) => line.replace(/\[\^[^\]]*\]|<[^>]*>|[*_]/g, '').split(/(?<=[.?!]”?) /))
  .filter((sentence) => !/\[/.test(sentence));

/** Numbers between 0 and 1 that are the same at every run (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const wordsIn = (text: string): number => text.split(' ').length;

const noteOf = (number: number, seed: number, title: string): string =>
  `[${number}] “${title}”, Harbour Gazette, ${1 + ((seed + number) % 28)} February 2024, ` +
  `https://gazette.example/${2000 + (seed % 25)}/${seed * 31 + number} (Accessed: 6 February 2024).`;

export type Measure = { title: string; words: number; notes: number; seed: number };

/** A manuscript in plain text with typed notes: its paragraphs are sentences in an order of its own, its calls spread evenly. */
export const manuscript = ({ title, words, notes, seed }: Measure): string => {
  const random = randomFrom(seed);
  const drawn = sentences.map((text) => ({ text, at: random() })).sort((a, b) => a.at - b.at);
  const body: string[] = [];
  for (let length = 0; length < words;) {
    const { text } = drawn[body.length % drawn.length]!;
    body.push(text);
    length += wordsIn(text);
  }
  for (let number = 1; number <= notes; number += 1) {
    const at = Math.min(body.length - 1, Math.floor((body.length * number) / (notes + 1)));
    body[at] += `[${number}]`;
  }
  const paragraphs = Array.from({ length: Math.ceil(body.length / 5) }, (_, at) =>
    body.slice(at * 5, at * 5 + 5).join(' '),
  );
  const list = Array.from({ length: notes }, (_, at) => {
    const quoted = drawn
      .at(-1 - at)!
      .text.split(' ')
      .slice(0, 8)
      .join(' ')
      .replace(/[.“”]/g, '');
    return noteOf(at + 1, seed, quoted);
  });
  return [title, ...paragraphs, ...list].join('\n\n');
};
