import type { OriginalPublication } from '../../domain/commentary/model';
import { problem } from '../../domain/commentary/problem';
import type { Problem } from '../../domain/commentary/problem';
import type { Line } from './line';
import { readProvenance } from './provenance';

export type FoundProvenance = { publication?: OriginalPublication; taken: number[]; problems: Problem[] };

/** A sentence wrapped by hand runs over a few lines. */
const LONGEST = 5;

/** The runs of lines that may be one sentence beginning at `index`; a line that ends a sentence is first read alone. */
const readings = (lines: Line[], index: number, isText: (index: number) => boolean): number[][] => {
  if (!isText(index)) return [];
  const run = [index];
  while (run.length < LONGEST && isText(index + run.length) && lines[index + run.length]?.gap === false)
    run.push(index + run.length);
  const shortening = run.map((_, place) => run.slice(0, run.length - place));
  return /[.)*_]$/.test(lines[index]?.text ?? '') ? [[index], ...shortening] : shortening;
};

/**
 * Finds the paragraph of a text that is a provenance sentence and nothing more; the first one counts. One with a date
 * that does not exist stays in the text and is told. `isText` tells lines of the text from notes.
 */
export const findProvenance = (lines: Line[], isText: (index: number) => boolean): FoundProvenance => {
  const problems: Problem[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    for (const indexes of readings(lines, index, isText)) {
      const read = readProvenance(indexes.map((at) => lines[at]?.text).join(' '));
      if (read && 'publication' in read) return { publication: read.publication, taken: indexes, problems };
      if (read) {
        problems.push(problem('date-unreadable', { line: lines[index]?.number ?? 1 }, read.unreadableDate));
        break;
      }
    }
  }
  return { taken: [], problems };
};
