import type { Inline } from '../../domain/lexical/nodes';

/** The lines of a run, as its line breaks part them. */
export const splitBreaks = (run: Inline[]): Inline[][] => {
  const lines: Inline[][] = [[]];
  for (const inline of run) {
    if (inline.type === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
};
