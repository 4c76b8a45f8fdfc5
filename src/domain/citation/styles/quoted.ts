import { FACTS } from '../../../../locales/index';
import type { Locale } from '../../../../locales/index';

const opens = (before: string | undefined): boolean => before === undefined || /[\s([{—–‘“-]/u.test(before);

/** Double marks within a title become single ones, since the title itself stands in double ones. */
const innerMarks = (title: string): string =>
  title
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"/g, (_mark, at: number, whole: string) => (opens(whole[at - 1]) ? '‘' : '’'));

/** A title in double quotation marks, its own marks made single. */
export const quoted = (title: string): string => `“${innerMarks(title)}”`;

/** A title in quotation marks with the comma that divides it from what follows, where the language puts it. */
export const quotedWithComma = (title: string, language: Locale): string => {
  const inside = innerMarks(title);
  if (!FACTS[language].citation.stopsInside) return `“${inside}”,`;
  return /["”]$/u.test(title) ? `“${inside.slice(0, -1)},’”` : `“${inside},”`;
};
