import { parseDay } from '../../domain/parseDay';
import type { Line } from './line';

/** Headings that open a part of a text and are nobody's title. */
const PARTS = new Set(
  'giriş önsöz sunuş özet öz sonuç introduction foreword preface summary abstract conclusion contents içindekiler'.split(
    ' ',
  ),
);

const BEGINS_OTHERWISE = /^(?:\p{Ll}|[-–—•*·#>|(]\s?|\d{1,3}[.)]\s|©)/u;
const ENDS_OTHERWISE = /[.,;:…]$/;
const NOT_IN_A_TITLE = /\[\s*\d|https?:\/\/|@/;

/**
 * Whether a line may be a title: short, without final period, call, address or list sign, and neither a date nor the
 * name of a part. Where it stands is judged by the caller.
 */
export const mayBeTitle = (line: string): boolean =>
  line.length <= 160 &&
  /\p{L}/u.test(line) &&
  !BEGINS_OTHERWISE.test(line) &&
  !ENDS_OTHERWISE.test(line) &&
  !NOT_IN_A_TITLE.test(line) &&
  !PARTS.has(line.toLocaleLowerCase('tr')) &&
  !PARTS.has(line.toLowerCase()) &&
  parseDay(line) === undefined;

/** Whether a line reads like running text, so that a short line before it stands over it as a title. */
export const isProse = (line: Line): boolean => /[.!?…:;]|\[\s*\d/.test(line.text) || line.text.length > 80;

/** Whether two titles are the same but for case and spacing. */
export const isSameTitle = (one: string, other: string): boolean => {
  const plain = (title: string) => title.normalize('NFC').replace(/\s+/g, ' ').trim();
  const [a, b] = [plain(one), plain(other)];
  return a === b || a.toLocaleLowerCase('tr') === b.toLocaleLowerCase('tr') || a.toLowerCase() === b.toLowerCase();
};
