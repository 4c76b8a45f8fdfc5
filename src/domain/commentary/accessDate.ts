import { FACTS, LOCALES, type Locale } from '../../../locales/index';
import { DAY_SHAPE, dayOfShape } from '../dayShape';

export type AccessDate = { on?: string; unreadable?: string };

const WEEKDAY = String.raw`(?:\p{L}+,\s+)?`;

const ACCESS = LOCALES.flatMap((locale) => {
  const { access } = FACTS[locale];
  return access ? [{ locale, ...access }] : [];
});

/** A label that promises a date, in a group named by its language. */
const LABELS = ACCESS.map(({ locale, label }) => `(?<${locale}>${label})`).join('|');
const LABELLED = new RegExp(String.raw`(?<!\p{L})(?:${LABELS})\s*`, 'giu');
/** What should be a date, right after a label. */
const AT_LABEL = new RegExp(String.raw`${WEEKDAY}(?<day>${DAY_SHAPE})`, 'iuy');
/** Words that are about access only when a date stands beside them. */
const BESIDE: { locale: Locale; pattern: RegExp }[] = ACCESS.flatMap(({ locale, verb, after }) => [
  { locale, pattern: new RegExp(String.raw`(?<!\p{L})(?:${verb})\s*,?\s+(?<day>${DAY_SHAPE})`, 'iu') },
  ...(after ? [{ locale, pattern: new RegExp(String.raw`(?<day>${DAY_SHAPE})\s+${after}`, 'iu') }] : []),
]);

/** Whether what stands as `02/08/2024` has its day first. */
const isDayFirst = (locale: Locale | undefined): boolean => locale !== undefined && !FACTS[locale].citation.monthFirst;

const upToStop = (text: string): string => (/^(?:[^).;\n]|\.(?=\S)){0,60}/.exec(text)?.[0] ?? '').trim();

/**
 * The day on which a note says its address was read, in a language of the house; `unreadable` holds the words of a label
 * that is not followed by a day that exists. Both are undefined where the text does not speak of access.
 */
export const accessDateIn = (text: string): AccessDate => {
  let unreadable: string | undefined;
  for (const label of text.matchAll(LABELLED)) {
    AT_LABEL.lastIndex = label.index + label[0].length;
    const day = AT_LABEL.exec(text)?.groups?.['day'];
    const on = day && dayOfShape(day, isDayFirst(LOCALES.find((locale) => label.groups?.[locale])));
    if (on) return { on };
    unreadable ??= `${label[0].trim()} ${upToStop(text.slice(label.index + label[0].length))}`.trim();
  }
  for (const { locale, pattern } of BESIDE) {
    const beside = pattern.exec(text);
    const on = beside && dayOfShape(beside.groups?.['day'] ?? '', isDayFirst(locale));
    if (on) return { on };
    if (beside) unreadable ??= beside[0];
  }
  return unreadable === undefined ? {} : { unreadable };
};
