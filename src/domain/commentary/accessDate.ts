import type { Locale } from '../../../locales/index';
import { DAY_SHAPE, dayOfShape } from '../dayShape';

export type AccessDate = { on?: string; unreadable?: string };

const VERB = String.raw`(?:last\s+)?(?:accessed|retrieved|visited|viewed|consulted)(?:\s+on)?`;
const ENGLISH = String.raw`${VERB}\s*:|(?:access\s+date|date\s+(?:of\s+access|accessed)|last\s+access)\s*:?`;
const TURKISH = String.raw`(?:son\s+)?er[iİ]ş[iİ]m\s+tar[iİ]h[iİ]\s*:?|(?:son\s+)?er[iİ]ş[iİ]m\s*:|son\s+er[iİ]ş[iİ]m|e\.\s?t\.\s*:`;
/** How each language says, right before a day, that an address was read on it. */
export const ACCESS_LABEL: Partial<Record<Locale, string>> = { en: `${ENGLISH}|${VERB}`, tr: TURKISH };

const WEEKDAY = String.raw`(?:\p{L}+,\s+)?`;

/** A label that promises a date. */
const LABELLED = new RegExp(String.raw`(?<!\p{L})(?:(?<english>${ENGLISH})|(?<turkish>${TURKISH}))\s*`, 'giu');
/** What should be a date, right after a label. */
const AT_LABEL = new RegExp(String.raw`${WEEKDAY}(?<day>${DAY_SHAPE})`, 'iuy');
/** Words that are about access only when a date stands beside them. */
const BESIDE = [
  new RegExp(String.raw`(?<!\p{L})(?:${VERB}|er[iİ]ş[iİ]m|e\.\s?t\.)\s*,?\s+(?<day>${DAY_SHAPE})`, 'iu'),
  new RegExp(String.raw`(?<day>${DAY_SHAPE})\s+tar[iİ]h[iİ]nde\s+er[iİ]ş`, 'iu'),
];

const upToStop = (text: string): string => (/^(?:[^).;\n]|\.(?=\S)){0,60}/.exec(text)?.[0] ?? '').trim();

/**
 * The day on which a note says its address was read, in Turkish or English; `unreadable` holds the words of a label
 * that is not followed by a day that exists. Both are undefined where the text does not speak of access.
 */
export const accessDateIn = (text: string): AccessDate => {
  let unreadable: string | undefined;
  for (const label of text.matchAll(LABELLED)) {
    AT_LABEL.lastIndex = label.index + label[0].length;
    const day = AT_LABEL.exec(text)?.groups?.['day'];
    const on = day && dayOfShape(day, label.groups?.['turkish'] !== undefined);
    if (on) return { on };
    unreadable ??= `${label[0].trim()} ${upToStop(text.slice(label.index + label[0].length))}`.trim();
  }
  for (const pattern of BESIDE) {
    const beside = pattern.exec(text);
    const on = beside && dayOfShape(beside.groups?.['day'] ?? '', /er[iİ]ş/i.test(beside[0]));
    if (on) return { on };
    if (beside) unreadable ??= beside[0];
  }
  return unreadable === undefined ? {} : { unreadable };
};
