import { ManuscriptRefused } from '../refusal';

/** A book; Markdown of this size is read in a few seconds. Plain text may be larger. */
const MAX_LENGTH = 2_000_000;
/** Lists, quotes, footnotes and underlined headings are spliced into each other, so the time grows with their square. */
const MAX_OPENINGS = 3_000;
/** Signs of one paragraph are weighed against each other, so their number counts squared too. */
const MAX_WORK = 20_000_000;
/** Lists and quotes inside each other: two levels of our tree each, and that has 64. */
const MAX_DEPTH = 30;

const SIGNS = /[*_[\]<~`]/g;
const OPENING = /^\s*(?:[-+*>=[]|\d{1,9}[.)])/;
const DEPTH = /^(?:\s*(?:[>*+-]|\d{1,9}[.)])(?=\s|>|$))+/;

const depthOf = (line: string): number => DEPTH.exec(line.slice(0, 400))?.[0].match(/[>*+.)-]/g)?.length ?? 0;

/**
 * Refuses Markdown that would take longer to read than any text a person writes: thousands of brackets in one
 * paragraph, quotes in quotes without end. Throws `ManuscriptRefused` with the line.
 */
export const refuseTangled = (text: string): void => {
  if (text.length > MAX_LENGTH) throw new ManuscriptRefused('too-large', String(MAX_LENGTH / 1_000_000));
  let [work, signs, openings, line] = [0, 0, 0, 0];
  for (const raw of text.split('\n')) {
    line += 1;
    const more = raw.match(SIGNS)?.length ?? 0;
    signs = raw.trim() === '' ? 0 : signs + more;
    work += more * (2 * signs - more);
    openings += OPENING.test(raw) ? 1 : 0;
    const depth = depthOf(raw);
    const indented = depth > 0 && raw.length - raw.trimStart().length > 8 * MAX_DEPTH;
    if (work > MAX_WORK || openings > MAX_OPENINGS || depth > MAX_DEPTH || indented) {
      throw new ManuscriptRefused('too-tangled', String(line));
    }
  }
};
