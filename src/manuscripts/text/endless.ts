import { ManuscriptRefused } from '../refusal';

/** Far beyond any book; more would be paragraphs, notes and calls by the million, which nobody can store. */
const MAX_LINES = 100_000;
const MAX_TYPED = 50_000;

const TYPED = /\[\s{0,9}\d/g;

/** Refuses a text of more lines or typed numbers than a manuscript can have. Throws `ManuscriptRefused` with the line. */
export const refuseEndless = (text: string): void => {
  let [number, lines, typed] = [0, 0, 0];
  for (const line of text.split('\n')) {
    number += 1;
    lines += line.trim() === '' ? 0 : 1;
    typed += line.match(TYPED)?.length ?? 0;
    if (lines > MAX_LINES || typed > MAX_TYPED) throw new ManuscriptRefused('too-tangled', String(number));
  }
};
