const MAX_LENGTH = 200;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;

/**
 * The name of a file as its sender knows it, whatever path came with it: for people to read, never a place on a disk.
 * Signs that print nothing are taken out (some turn the direction of a line), and the end, with the extension, stays.
 */
export const nameOf = (path: string): string => {
  const name = (path.toWellFormed().split(/[/\\]/).at(-1) ?? '').replace(UNPRINTABLE, '').trim();
  const letters = [...name];
  return letters.length <= MAX_LENGTH
    ? name
    : `${letters.slice(0, MAX_LENGTH - 12).join('')}…${letters.slice(-11).join('')}`;
};
