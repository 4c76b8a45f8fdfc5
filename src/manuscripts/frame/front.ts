import type { RegisterNumber } from '../../domain/commentary/model';
import { readHeadLine } from './headLine';
import { readAuthors, readTitleLabel } from './labelledLine';
import type { Line } from './line';
import { isReadingTime } from './readingTime';
import { isProse, isSameTitle, mayBeTitle } from './titleLine';

export type Front = { title?: string; authors?: string[]; number?: RegisterNumber; taken: Set<number> };

/** Lines before the text that we do not know (a date, the name of the house) and pass over. */
const STRANGERS = 6;

const partsOf = (line: string): string[] => line.split(/\s*[|•·]\s*|\s[—–-]\s|\s{3,}/).filter((part) => part !== '');

/** What a line of the front says; undefined where any part of it says something else. */
const readFrontLine = (line: string): Omit<Front, 'taken'> | undefined => {
  const authors = readAuthors(line);
  if (authors) return { authors };
  const title = readTitleLabel(line);
  if (title) return { title };
  const number = readHeadLine(line);
  if (number) return { number };
  if (isReadingTime(line)) return {};
  const parts =
    line.length <= 160 ? partsOf(line).map((part) => ({ number: readHeadLine(part), time: isReadingTime(part) })) : [];
  if (parts.length < 2 || parts.some((part) => !part.number && !part.time)) return undefined;
  const numbers = parts.flatMap((part) => part.number ?? []);
  return numbers.length > 1 ? undefined : { ...(numbers[0] && { number: numbers[0] }) };
};

const says = (front: Front, line: Omit<Front, 'taken'>): boolean =>
  (Object.keys(line) as (keyof typeof line)[]).some((key) => front[key] !== undefined);

const beginsText = ({ text }: Line): boolean =>
  text.length > 200 || /\[\s*\d/.test(text) || (/[.!…][”"’)]?(?:\s|$)/.test(text) && text.split(/\s+/, 7).length > 6);

/** A line between blank lines (or lines of the front), with running text to come. */
const standsOverText = (
  lines: Line[],
  index: number,
  known: ReadonlySet<number>,
  isText: (index: number) => boolean,
): boolean => {
  const line = lines[index];
  const alone = (line?.gap || known.has(index - 1)) && (lines[index + 1]?.gap || known.has(index + 1));
  let next = index + 1;
  while (known.has(next)) next += 1;
  const follower = lines[next];
  return Boolean(
    alone && line && follower && isText(next) && (isProse(follower) || follower.text.length > line.text.length),
  );
};

/**
 * What stands before a text: number, reading time (dropped), authors and title. `known` holds lines understood already,
 * `isText` tells lines of the text from notes. A title is a line marked as such, else (with `guess`) a short line that
 * stands over the text. Where one is given from outside, only a line equal to it is taken, so that no text is lost.
 */
export const readFront = (
  lines: Line[],
  known: ReadonlySet<number>,
  isText: (index: number) => boolean,
  titles: { given?: string; guess: boolean },
): Front => {
  const { given, guess } = titles;
  const front: Front = { taken: new Set() };
  const strangers: number[] = [];
  for (let index = 0; index < lines.length && strangers.length <= STRANGERS; index += 1) {
    const line = lines[index];
    if (!line || known.has(index)) continue;
    const read = readFrontLine(line.text);
    if (read && !says(front, read)) {
      Object.assign(front, read);
      front.taken.add(index);
    } else if (!isText(index) || beginsText(line)) break;
    else strangers.push(index);
  }
  if (front.title !== undefined) return { ...front, title: given ?? front.title };
  const around = new Set([...known, ...front.taken]);
  const chosen = strangers.find((index, place) => {
    const text = lines[index]?.text ?? '';
    if (given !== undefined) return isSameTitle(text, given);
    return guess && place === 0 && mayBeTitle(text) && standsOverText(lines, index, around, isText);
  });
  const title = given ?? (chosen === undefined ? undefined : lines[chosen]?.text);
  if (chosen !== undefined) front.taken.add(chosen);
  return title === undefined ? front : { ...front, title };
};
