/** Words of a text in two of its states; runs of one kind are one, a removed one stands before what was added for it. */
export type WordRun = { words: string; kind: 'same' | 'removed' | 'added' };

/** Words by the rules of Unicode, which leave `Türkiye'nin` whole; spaces and signs between them are words of their own. */
const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' });
/** Beyond this many comparisons two texts are told as another, not as changed: nobody would read the difference. */
const BOUND = 4_000_000;

const wordsOf = (text: string): string[] => Array.from(SEGMENTER.segment(text), ({ segment }) => segment);

/** How many words stand the same at the beginning, or (from behind) at the end. */
const sameAt = (from: string[], to: string[], side: 0 | -1, limit: number): number => {
  const at = (words: string[], n: number) => words.at(side === 0 ? n : -1 - n);
  let n = 0;
  while (n < limit && at(from, n) === at(to, n)) n++;
  return n;
};

/** For every pair of places the length of the longest row of words that both texts have from there on. */
const commonLengths = (from: string[], to: string[]): Uint32Array[] => {
  const rows = Array.from({ length: from.length + 1 }, () => new Uint32Array(to.length + 1));
  for (let left = from.length - 1; left >= 0; left--) {
    const [row, below] = [rows[left]!, rows[left + 1]!];
    for (let right = to.length - 1; right >= 0; right--) {
      row[right] = from[left] === to[right] ? below[right + 1]! + 1 : Math.max(below[right]!, row[right + 1]!);
    }
  }
  return rows;
};

const between = (from: string[], to: string[]): WordRun[] => {
  const whole: WordRun[] = [
    { words: from.join(''), kind: 'removed' },
    { words: to.join(''), kind: 'added' },
  ];
  if (from.length * to.length > BOUND || from.length * to.length === 0) return whole;
  const lengths = commonLengths(from, to);
  const runs: WordRun[] = [];
  let [left, right] = [0, 0];
  while (left < from.length || right < to.length) {
    const isSame = left < from.length && right < to.length && from[left] === to[right];
    const isRemoved =
      left < from.length && (right === to.length || lengths[left + 1]![right]! >= lengths[left]![right + 1]!);
    if (isSame) {
      runs.push({ words: from[left++]!, kind: 'same' });
      right += 1;
    } else if (isRemoved) runs.push({ words: from[left++]!, kind: 'removed' });
    else runs.push({ words: to[right++]!, kind: 'added' });
  }
  return runs;
};

/** Draws runs together: a space between two changes belongs to both, and of each change what was removed comes first. */
const drawn = (runs: WordRun[]): WordRun[] => {
  const all: WordRun[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) all.push({ words: removed, kind: 'removed' });
    if (added) all.push({ words: added, kind: 'added' });
    [removed, added] = ['', ''];
  };
  runs.forEach(({ words, kind }, at) => {
    const isBetween = removed + added !== '' && /^\s+$/.test(words) && runs[at + 1] && runs[at + 1]?.kind !== 'same';
    if (kind === 'removed' || (kind === 'same' && isBetween)) removed += words;
    if (kind === 'added' || (kind === 'same' && isBetween)) added += words;
    if (kind !== 'same' || isBetween) return;
    flush();
    const last = all.at(-1);
    if (last?.kind === 'same') last.words += words;
    else if (words) all.push({ words, kind });
  });
  flush();
  return all;
};

/**
 * What words were taken out of a text and which were put in. The same and the removed together are `from`, the same and
 * the added are `to`, to the letter.
 */
export const wordDifference = (from: string, to: string): WordRun[] => {
  const [before, after] = [wordsOf(from), wordsOf(to)];
  const head = sameAt(before, after, 0, Math.min(before.length, after.length));
  const tail = sameAt(before, after, -1, Math.min(before.length, after.length) - head);
  return drawn([
    { words: before.slice(0, head).join(''), kind: 'same' },
    ...between(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    { words: before.slice(before.length - tail).join(''), kind: 'same' },
  ]);
};
