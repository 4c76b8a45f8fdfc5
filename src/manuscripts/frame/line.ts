/** A line that is not blank, trimmed. `gap`: a blank line or the beginning of the file stands before it. */
export type Line = { number: number; text: string; gap: boolean };

/** The lines of a text that are not blank, numbered as in the file from 1. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let gap = true;
  text.split('\n').forEach((raw, index) => {
    const trimmed = raw.trim();
    if (trimmed !== '') lines.push({ number: index + 1, text: trimmed, gap });
    gap = trimmed === '';
  });
  return lines;
};
