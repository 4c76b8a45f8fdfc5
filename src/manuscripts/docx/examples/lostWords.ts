import type { Draft } from '../../../domain/manuscript/draft';
import { plainText } from '../../../domain/lexical/walk';
import { openArchive } from '../../archive/archive';

const TEXT_PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'word/header.xml'];

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/**
 * The words of a part by nothing but its text elements, without any understanding of what stands round them: paragraph
 * by paragraph, as a word may be cut into several runs. A word offered in two forms is taken once.
 */
const wordsIn = (xml: string): string[] =>
  xml
    .replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '')
    .replace(/<w:(?:tab|br|cr|noBreakHyphen)\b[^>]*>/g, '<w:t> </w:t>')
    .split(/<\/w:(?:p|rt)>|<w:txbxContent>/)
    .flatMap((paragraph) => {
      const text = [...paragraph.matchAll(/<(?:w|m):t(?: [^>]*)?>([^<]*)<\/(?:w|m):t>/g)].map(([, inside]) => inside);
      return wordsOf(unescaped(text.join('')));
    });

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .toLocaleLowerCase('tr')
    .match(/[\p{L}\p{M}]+/gu) ?? [];

/** Where the report names what was taken out. */
const OUT = new Set(['left-out', 'changes-accepted']);

/**
 * The words of a Word file that are neither in its draft nor named by the report as taken out; each as often as it is
 * missing. Empty where nothing was lost.
 */
export const lostWords = async (file: Uint8Array, draft: Draft): Promise<string[]> => {
  const archive = await openArchive(file);
  const xml = TEXT_PARTS.map((part) => archive.get(part)).map((bytes) =>
    bytes ? new TextDecoder().decode(bytes) : '',
  );
  const kept = [
    draft.title,
    ...draft.authors,
    plainText(draft.blocks),
    ...draft.notes.map(({ paragraphs }) => plainText(paragraphs)),
    ...Object.values(draft.originalPublication ?? {}),
    ...Object.values(draft.rights ?? {}).map(String),
    ...draft.problems.flatMap(({ kind, excerpt }) => (OUT.has(kind) ? [excerpt] : [])),
  ];
  const left = new Map<string, number>();
  for (const word of kept.flatMap((text) => wordsOf(text ?? ''))) left.set(word, (left.get(word) ?? 0) + 1);
  return xml.flatMap(wordsIn).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
};
