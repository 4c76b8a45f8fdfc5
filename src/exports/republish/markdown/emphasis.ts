import type { Mark } from '../../../domain/lexical/nodes';

const TAGS: Record<Mark, string> = { bold: 'strong', italic: 'em', subscript: 'sub', superscript: 'sup' };

const SPACE = /^\s?$/u;
const SIGN = /^[\p{P}\p{S}]$/u;
/** Signs that every version of CommonMark counts as punctuation. */
const PUNCTUATION = /^[!-/:-@[-`{-~\p{P}]$/u;

const tagged = (text: string, marks: Mark[]): string =>
  marks.reduceRight((inner, mark) => `<${TAGS[mark]}>${inner}</${TAGS[mark]}>`, text);

/** Whether asterisks between two characters open emphasis or, the other way round, close it: CommonMark's flanking. */
const flanks = (outside: string, inside: string): boolean =>
  outside !== '*' && inside !== '*' && (!SIGN.test(inside) || SPACE.test(outside) || PUNCTUATION.test(outside));

/**
 * A text, Markdown already and without spaces at its ends, under its marks: with asterisks where they will be read as
 * such between the characters `before` and `after` (empty at the ends of a line), else with elements, which always are.
 */
export const emphasized = (text: string, marks: Mark[], before: string, after: string): string => {
  const strong: Mark[] = marks.filter((mark) => mark === 'bold' || mark === 'italic');
  const inner = tagged(
    text,
    marks.filter((mark) => !strong.includes(mark)),
  );
  const letters = [...inner];
  if (!flanks(before, letters[0] ?? '') || !flanks(after, letters.at(-1) ?? '')) return tagged(inner, strong);
  const sign = (strong.includes('bold') ? '**' : '') + (strong.includes('italic') ? '*' : '');
  return sign + inner + sign;
};
