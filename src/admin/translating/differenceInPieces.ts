import { wordDifference, type WordRun } from '../../domain/commentary/wordDifference';

/**
 * The difference between a text as it was and as it stands, where it stands in pieces (the text between two calls, the
 * words of a link): for each piece its runs. What was removed stands before what was added for it, else in the piece it
 * stood in or behind.
 */
export const differenceInPieces = (then: string, pieces: readonly string[]): WordRun[][] => {
  const all = pieces.map((): WordRun[] => []);
  let at = 0;
  let room = pieces[0]?.length ?? 0;
  const makeRoom = () => {
    while (room === 0) room = pieces[++at]!.length;
  };
  wordDifference(then, pieces.join('')).forEach(({ words, kind }, place, runs) => {
    let rest = words;
    if (kind === 'removed') {
      if (runs[place + 1]?.kind === 'added') makeRoom();
      all[at]?.push({ words, kind });
    }
    while (kind !== 'removed' && rest !== '') {
      makeRoom();
      const part = rest.slice(0, room);
      all[at]!.push({ words: part, kind });
      rest = rest.slice(part.length);
      room -= part.length;
    }
  });
  return all;
};
