import { wordsIn, type Coded } from './coded';
import { baseOfCallCode } from './callCode';
import { readMeaning } from './meaning';
import type { FileFacts } from './returned';
import { isWaiting, type Unit } from './units';

/** Namespaces and version of XLIFF 2.1 (OASIS Standard, 2018); the core's namespace is that of 2.0. */
export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';
export const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
/** What XML 1.0 has no place for, written as XLIFF does (`cp`): controls, halves of surrogate pairs, two noncharacters. */
const UNFIT = /(?![\t\n\r\u0080-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const escaped = (text: string): string => text.replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign);
const content = (text: string): string =>
  escaped(text).replace(
    UNFIT,
    (sign) => `<cp hex="${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`,
  );

const SUBTYPES: Record<string, string> = { bold: 'xlf:b', italic: 'xlf:i' };

const typeOf = (means: string): string => {
  const meaning = readMeaning(means);
  if (meaning?.is === 'link') return ' type="link"';
  if (meaning?.is === 'lang') return ' type="other" subType="dipnot:lang"';
  if (meaning?.is === 'break') return ' type="fmt" subType="xlf:lb"';
  return meaning ? ` type="fmt" subType="${SUBTYPES[meaning.mark] ?? `dipnot:${meaning.mark}`}"` : '';
};

/** The tag that ends what `<a href="…">` begins. */
const ending = (means: string): string => `</${/^<(\w+)/.exec(means)?.[1] ?? ''}>`;

/** Keeps what codes stand for, each once; gives the id of its data. */
const dataOf = () => {
  const kept = new Map<string, string>();
  const idOf = (text: string): string => {
    const id = kept.get(text) ?? `d${kept.size + 1}`;
    kept.set(text, id);
    return id;
  };
  const xml = (): string =>
    kept.size === 0
      ? ''
      : `<originalData>${[...kept].map(([text, id]) => `<data id="${id}">${content(text)}</data>`).join('')}</originalData>\n`;
  return { idOf, xml };
};

const inlines = (coded: Coded[], idOf: (text: string) => string, numbers: ReadonlyMap<string, number>): string =>
  coded
    .map((one) => {
      if (one.is === 'text') return content(one.text);
      if (one.is === 'close') return '</pc>';
      const base = one.is === 'alone' ? baseOfCallCode(one.id) : undefined;
      if (base !== undefined) {
        const number = numbers.get(base.replace(/^c-/, ''));
        const shown = number === undefined ? '' : ` disp="[${number}]"`;
        return `<ph id="${one.id}" type="other" subType="dipnot:call" canCopy="no" canDelete="no"${shown}/>`;
      }
      const data = idOf(one.means);
      const type = typeOf(one.means);
      if (one.is === 'alone') return `<ph id="${one.id}"${type} dataRef="${data}"/>`;
      return `<pc id="${one.id}"${type} dataRefStart="${data}" dataRefEnd="${idOf(ending(one.means))}">`;
    })
    .join('');

const isSame = (unit: Unit): boolean => wordsIn(unit.source) === wordsIn(unit.target ?? []);

const unitXml = (unit: Unit, numbers: ReadonlyMap<string, number>): string => {
  const { id, source, target } = unit;
  const waits = isWaiting(unit);
  const data = dataOf();
  const said = inlines(source, data.idOf, numbers);
  const told = target === null || waits ? '' : `<target>${inlines(target, data.idOf, numbers)}</target>\n`;
  const state = waits || isSame(unit) ? 'initial' : 'translated';
  const translate = target === null ? ' translate="no"' : '';
  return `<unit id="${id}" canResegment="no"${translate}>
${data.xml()}<segment id="s1" state="${state}">
<source>${said}</source>
${told}</segment>
</unit>
`;
};

export type XliffFile = {
  srcLang: string;
  trgLang: string;
  /** Address of the original. */
  original: string;
  facts: Required<FileFacts>;
  units: Unit[];
  /** Numbers of the original's notes, by key, for people. */
  numbers: ReadonlyMap<string, number>;
};

/**
 * A translation beside its original as XLIFF 2.1: one file, one segment a unit. Calls are codes that may be neither
 * deleted nor copied; what every other code stands for is written beside the unit. A unit that waits has no target.
 */
export const writeXliff = ({ srcLang, trgLang, original, facts, units, numbers }: XliffFile): string => {
  const meta = Object.entries(facts)
    .map(([type, value]) => `<mda:meta type="${type}">${content(value)}</mda:meta>`)
    .join('');
  return `<?xml version="1.0" encoding="utf-8"?>
<xliff xmlns="${XLIFF}" xmlns:mda="${METADATA}" version="2.1" srcLang="${srcLang}" trgLang="${trgLang}" xml:space="preserve">
<file id="${facts.edition}" original="${escaped(original)}">
<mda:metadata><mda:metaGroup category="dipnot">${meta}</mda:metaGroup></mda:metadata>
${units.map((unit) => unitXml(unit, numbers)).join('')}</file>
</xliff>
`;
};
