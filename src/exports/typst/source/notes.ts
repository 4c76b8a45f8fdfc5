import type { Locale } from '../../../../locales/index';
import { formatDay, isDay } from '../../../domain/date';
import type { Tongue, ViewCall, ViewNote } from '../../../domain/commentary/viewModel';
import { inlines, link } from './inlines';
import { paragraphs, plain, wrap, type Markup } from './markup';
import { inTongue } from './tongue';
import type { PdfWords } from './words';

type Given = { language: Locale; address: string; words: PdfWords['note'] };

/** Words of the edition's language inside a note that is in another one. */
const inEditionTongue = ({ lang, dir }: Tongue, language: Locale, content: Markup): Markup =>
  inTongue({ ...(lang ? { lang: language } : {}), ...(dir ? { dir: 'ltr' } : {}) }, content);

/** Where the source stands, when it was read, where its copy is. On paper an address is written out. */
const facts = (note: ViewNote, { language, words }: Given): Markup => {
  const { address, accessedOn, archivedAddress } = note;
  const parts = [
    ...(address ? [link(address, plain(address))] : []),
    ...(accessedOn ? [plain(words.accessed(isDay(accessedOn) ? formatDay(accessedOn, language) : accessedOn))] : []),
    ...(archivedAddress ? [plain(`${words.archived}: `) + link(archivedAddress, plain(archivedAddress))] : []),
  ];
  return parts.length === 0 ? '' : plain(' ') + inEditionTongue(note, language, parts.join(plain(' · ')));
};

const body = (note: ViewNote, given: Given): Markup => {
  const { language, address, words } = given;
  const runs = note.paragraphs.map((run) => inlines(run, { address, call: () => '' }));
  const last = runs.pop() ?? '';
  const begin =
    note.kind === 'translator' ? inEditionTongue(note, language, plain(`${words.translator}:`)) + plain(' ') : '';
  return inTongue(note, begin + paragraphs([...runs, last + facts(note, given)]));
};

/**
 * Draws calls as notes at the foot of the page, in reading order: the first call of a note brings it, a later one refers
 * to it by the same number. The number is the view's: where counting alone would give another, the counter is set.
 * A note that nobody calls is not there; a call without a note shows its number.
 */
export const footnotes = (notes: ViewNote[], given: Given): ((call: ViewCall) => Markup) => {
  const placed = new Set<number>();
  let counted = 0;
  return ({ number }) => {
    if (placed.has(number)) return `#footnote(<n${number}>);`;
    const note = notes.find((one) => one.number === number);
    if (note === undefined) return wrap('super', plain(`[${number}]`));
    const set = number === counted + 1 ? '' : `#counter(footnote).update(${number - 1});`;
    placed.add(number);
    counted = number;
    return `${set}#footnote[${body(note, given)}]<n${number}>`;
  };
};
