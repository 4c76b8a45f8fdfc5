import type { Draft } from '../../domain/manuscript/draft';

export type RightsLine = {
  rights: NonNullable<Draft['rights']>;
  /** Says both whose the text is and that rights are reserved, so that it can be nothing else. */
  certain: boolean;
};

const MARK =
  /^(?:(?:copyright|tel[iİ]f\s+hakkı|tel[iİ]f\s+hakları)\s*:?\s*)?(?:©|\(c\)|ⓒ)\s*|^(?:copyright|tel[iİ]f\s+hakkı)\s*:?\s+(?=[12]\d{3})/iu;
const RESERVED = /\(?(?:all\s+rights\s+(?:are\s+)?reserved|(?:tüm|bütün|her)\s+hak(?:ları|kı)\s+saklıdır)\)?\s*\.?/iu;
const RESERVED_CAPITAL = /(?:TÜM|BÜTÜN|HER)\s+HAK(?:LARI|KI)\s+SAKLIDIR\s*\.?/u;
const YEARS = /(?<!\d)([12]\d{3})(?:\s*[-–—]\s*([12]\d{3}|\d{2}))?(?!\d)/;

const STARTS_WITH_YEARS = new RegExp(`^${YEARS.source}`);
/** A period that belongs to no abbreviation. */
const END_OF_SENTENCE = /(?<!\.\p{L}{1,3}|\b(?:Ltd|Inc|Co|Corp|Şti))\.$/u;

const bare = (text: string): string => text.replace(/^[\s,.;:|–—-]+/, '').replace(/[\s,;:|–—-]+$/, '');

const yearsOf = (text: string): { firstYear?: number; lastYear?: number } => {
  const [, first, last] = YEARS.exec(text) ?? [];
  if (first === undefined) return {};
  if (last === undefined) return { firstYear: Number(first), lastYear: Number(first) };
  return { firstYear: Number(first), lastYear: Number(last.length === 2 ? first.slice(0, 2) + last : last) };
};

const holderOf = (claim: string): string =>
  bare(claim.replace(MARK, '').replace(YEARS, ' '))
    .replace(/^by\s+/i, '')
    .replace(/\s+/g, ' ')
    .replace(END_OF_SENTENCE, '');

/** Parts a line at the formula; where it opens the line, the claim comes after it. */
const takeApart = (line: string): { claim: string; rest: string; reserved: boolean } => {
  const formula = RESERVED.exec(line) ?? RESERVED_CAPITAL.exec(line);
  if (!formula) return { claim: line, rest: '', reserved: false };
  const before = line.slice(0, formula.index);
  const after = line.slice(formula.index + formula[0].length).trim();
  const rest = after && line.slice(formula.index).trim();
  return bare(before) === '' ? { claim: after, rest: '', reserved: true } : { claim: before, rest, reserved: true };
};

/**
 * Reads `© 2009-2024 Holder. All Rights Reserved`, in Turkish or English, in the orders it is met in; where more
 * follows the formula, both are kept as the statement. Undefined for a line that is not about rights or whose years run backwards.
 */
export const readRightsLine = (line: string): RightsLine | undefined => {
  if (line.length > 400) return undefined;
  const { claim, rest, reserved } = takeApart(line);
  if (reserved && bare(claim) === '') return { rights: {}, certain: false };
  const marked = MARK.test(claim);
  const years = marked || STARTS_WITH_YEARS.test(claim) ? yearsOf(claim) : {};
  const dated = years.firstYear !== undefined;
  if ((years.lastYear ?? 0) < (years.firstYear ?? 0)) return undefined;
  if (reserved ? !marked && !dated : !marked || !dated) return undefined;
  const holder = holderOf(claim);
  const rights = { ...(holder && { holder }), ...years, ...(rest && { statement: rest }) };
  return { rights, certain: reserved && holder !== '' };
};
