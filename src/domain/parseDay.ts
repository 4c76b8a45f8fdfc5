import { isDay } from './date';
import { fold } from './text/fold';

/** Months by their folded names; both languages at once, because manuscripts mix them. */
const MONTHS = [
  ['ocak', 'january', 'jan'],
  ['subat', 'february', 'feb'],
  ['mart', 'march', 'mar'],
  ['nisan', 'april', 'apr'],
  ['mayis', 'may'],
  ['haziran', 'june', 'jun'],
  ['temmuz', 'july', 'jul'],
  ['agustos', 'august', 'aug'],
  ['eylul', 'september', 'sept', 'sep'],
  ['ekim', 'october', 'oct'],
  ['kasim', 'november', 'nov'],
  ['aralik', 'december', 'dec'],
];

const NAME = MONTHS.flat().join('|');

/** The ways a day is written, each with groups y, m (name or number) and d. */
const SHAPES = [
  String.raw`(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})`,
  String.raw`(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})`,
  String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?<m>${NAME})\b\.?,?\s+(?<y>\d{4})`,
  String.raw`\b(?<m>${NAME})\b\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})`,
];

const ANYWHERE = SHAPES.map((shape) => new RegExp(String.raw`(?<!\d)${shape}(?!\d)`, 'g'));

const monthNumber = (month: string): number =>
  /^\d/.test(month) ? Number(month) : MONTHS.findIndex((names) => names.includes(month)) + 1;

const dayOf = ({ y = '', m = '', d = '' }: Record<string, string | undefined> = {}): string | undefined => {
  const day = `${y}-${String(monthNumber(m)).padStart(2, '0')}-${d.padStart(2, '0')}`;
  return Number(y) >= 1000 && isDay(day) ? day : undefined;
};

/**
 * The calendar days that stand in a text, `YYYY-MM-DD`, in reading order; impossible ones are left out.
 * Reads `6 February 2024`, `6 February, 2024`, `February 6, 2024`, `6 Şubat 2024`, `06.02.2024`, `2024-02-06`.
 */
export const daysIn = (text: string): string[] => {
  // Turkish folding takes the English `I` too, because the fold leaves no dotless ı.
  const folded = fold(text, 'tr');
  return ANYWHERE.flatMap((shape) => [...folded.matchAll(shape)])
    .toSorted((a, b) => a.index - b.index)
    .flatMap((match) => dayOf(match.groups) ?? []);
};

const WHOLE = SHAPES.map((shape) => new RegExp(`^${shape}$`));

/** The calendar day that a text is, in any of the forms of `daysIn`, or undefined. */
export const parseDay = (text: string): string | undefined => {
  const folded = fold(text.trim(), 'tr');
  const match = WHOLE.map((shape) => shape.exec(folded)).find((found) => found !== null);
  return match ? dayOf(match.groups) : undefined;
};
