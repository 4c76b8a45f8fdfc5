import { dayOf } from '../../domain/citation/cslDate';
import type { CslName, CslRecord } from '../../domain/citation/record';
import { texAddress, texText } from './tex';
import { texLanguage } from './texLanguage';

/** Words that divide a list of names, and a comma that divides one: braces keep them part of the name. */
const DIVIDES = /(?:^|\s)and(?:\s|$)|,/i;

const namePart = (part: string): string => (DIVIDES.test(part) ? `{${texText(part)}}` : texText(part));

const nameOf = (name: CslName): string =>
  'literal' in name ? `{${texText(name.literal)}}` : `${namePart(name.family)}, ${namePart(name.given)}`;

const namesOf = (names: CslName[] | undefined): string | undefined => names?.map(nameOf).join(' and ');

const textOf = (text: string | undefined): string | undefined => (text === undefined ? undefined : texText(text));

const entryType = (record: CslRecord): string => {
  if (record['container-title']) return 'article';
  return record.URL ? 'online' : 'misc';
};

/** A language by its name, which styles translate; its tag where it has none here. */
const languageOf = (tag: string | undefined): string | undefined =>
  tag === undefined ? undefined : (texLanguage(tag) ?? texText(tag));

const fieldsOf = (record: CslRecord): Record<string, string | undefined> => {
  const original = record['original-date'];
  const publisher = record['container-title'] ? 'publisher' : 'organization';
  return {
    author: namesOf(record.author),
    title: texText(record.title),
    translator: namesOf(record.translator),
    journaltitle: textOf(record['container-title']),
    volume: textOf(record.volume),
    number: textOf(record.issue),
    [publisher]: textOf(record.publisher),
    date: record.issued && dayOf(record.issued),
    origtitle: textOf(record['original-title']),
    origlanguage: languageOf(record.custom?.['original-language']),
    origdate: original && dayOf(original),
    origpublisher: textOf(record['original-publisher']),
    language: languageOf(record.language),
    langid: texLanguage(record.language),
    pubstate: record.status,
    annotation: textOf(record.note?.replaceAll('\n', '; ')),
    url: record.URL && texAddress(record.URL),
  };
};

/**
 * A record as a biblatex file of one entry, in UTF-8: `@article` for an edition, `@online` or `@misc` for an original
 * that appeared elsewhere. Names that were not divided stand in braces, which keep them whole.
 */
export const toBiblatex = (record: CslRecord): string => {
  const fields = Object.entries(fieldsOf(record)).filter(([, value]) => value);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${entryType(record)}{${record['citation-key']},\n${lines.join('')}}\n`;
};
