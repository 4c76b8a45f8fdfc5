import type { OriginalPublication } from '../../domain/commentary/model';
import { DAY_SHAPE, dayOfShape } from '../../domain/dayShape';
import { firstAddress } from '../../domain/commentary/noteAddress';
import { DAY_MARK } from './mould';
import { readEnglishProvenance } from './provenanceEnglish';
import { readTurkishProvenance } from './provenanceTurkish';

export type Provenance = { publication: OriginalPublication } | { unreadableDate: string };

const DAY = new RegExp(
  String.raw`(?:[,(]?\s*(?<!\p{L})(?:on|dated)(?:\s+the)?\s+|(?<![\p{L}\d]))(${DAY_SHAPE})(?:['’]?[td][ea])?(?!\p{L})`,
  'iu',
);
const TITLE = /[“"«„]([^”"»“„]{2,300})[”"»“]/;
const SECOND_SENTENCE = /\p{L}{3,}[.!?]\s/u;
const WRAP = /^[\s*_([]+|[\s*_)\].]+$/g;

const without = (text: string, part: string | undefined): string =>
  part === undefined ? text : text.replace(part, ' ');

/**
 * Reads the sentence that says where a text first appeared: `This is the English translation of a Turkish language
 * article that was originally published by … on 8 February 2024.`, `Bu metin, … tarafından 8 Şubat 2024 tarihinde
 * yayımlanan İngilizce yazının Türkçe çevirisidir.` and their variations. Every word must belong to the mould or to a
 * field, so that nothing is lost; any other sentence gives undefined. A day that does not exist is told as it stands.
 */
export const readProvenance = (sentence: string): Provenance | undefined => {
  if (sentence.length > 600 || !/publi|appeared|yay[ıi][mn]/i.test(sentence)) return undefined;
  const address = firstAddress(sentence);
  const title = TITLE.exec(without(sentence, address));
  const untitled = without(without(sentence, address), title?.[0]);
  const day = DAY.exec(untitled);
  const mould = (day ? untitled.replace(day[0], ` ${DAY_MARK} `) : untitled)
    .replace(WRAP, '')
    .replace(/\s+/g, ' ')
    .trim();
  const read = readEnglishProvenance(mould) ?? readTurkishProvenance(mould);
  if (!read || read.publisher.length > 160 || SECOND_SENTENCE.test(read.publisher)) return undefined;
  const publishedOn = day?.[1] && dayOfShape(day[1], false);
  const leftover = read.leftover.join(' ');
  if (leftover !== '') return leftover.length <= 30 && /\d/.test(leftover) ? { unreadableDate: leftover } : undefined;
  if (day?.[1] && !publishedOn) return { unreadableDate: day[1] };
  return {
    publication: {
      publisher: read.publisher,
      ...(title?.[1] && { title: title[1].trim() }),
      ...(read.language && { language: read.language }),
      ...(publishedOn && { publishedOn }),
      ...(address && { address }),
    },
  };
};
