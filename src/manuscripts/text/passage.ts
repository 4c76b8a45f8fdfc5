import type { Line } from '../frame/line';
import { goesOn } from './wrapping';

/** A paragraph as it is put together from lines; `lineAt` tells the line of the file a place in its text comes from. */
export type Passage = { text: string; line: number; lineAt: (offset: number) => number };

const passageOf = (lines: Line[]): Passage => {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  const lineAt = (offset: number) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return lines[low]?.number ?? 0;
  };
  return { text: lines.map((line) => line.text).join(' '), line: lines[0]?.number ?? 0, lineAt };
};

/** Paragraphs of consecutive lines: lines wrapped by hand are joined by a space, others are paragraphs of their own. */
export const passagesOf = (lines: Line[], width: number | undefined): Passage[] => {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(last, line, width)) group.push(line);
    else groups.push([line]);
  }
  return groups.map(passageOf);
};
