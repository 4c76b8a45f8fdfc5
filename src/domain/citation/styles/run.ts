/** A stretch of a citation in one face. */
export type CitationRun = { text: string; italic?: true };

export const italic = (text: string): CitationRun => ({ text, italic: true });

/** Strings and runs as the fewest runs: neighbours of one face become one, empty ones go. */
export const runsOf = (parts: (string | CitationRun)[]): CitationRun[] => {
  const runs: CitationRun[] = [];
  for (const part of parts) {
    const next = typeof part === 'string' ? { text: part } : part;
    const last = runs.at(-1);
    if (next.text === '') continue;
    if (last && last.italic === next.italic) runs[runs.length - 1] = { ...last, text: last.text + next.text };
    else runs.push(next);
  }
  return runs;
};

/**
 * A text closed by a period, unless it ends a sentence itself, be it within quotation marks. With `inside`, as in
 * English, the period stands within double marks that end the text.
 */
export const closed = (text: string, inside = false): string => {
  if (/[.?!…؟։][”’"')\]]*$/u.test(text)) return text;
  return inside && /[”"]$/u.test(text) ? `${text.slice(0, -1)}.${text.slice(-1)}` : `${text}.`;
};
