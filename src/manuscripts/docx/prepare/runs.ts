import { charactersOf, child, element, elementsOf, wordsOf, type XmlElement } from '../../xml/element';
import { alternative } from './alternative';
import { fieldCode, fieldMark, fieldWords, isHidden } from './fields';
import { graphics } from './graphics';
import { report, type Pass } from './pass';
import { isHiddenText, runProperties } from './runProperties';

const text = (words: string): XmlElement => element('w:t', {}, [words]);

/** Marks of Word's own that stand for nothing in a text. */
const SILENT = new Set([
  'w:rPr',
  'w:lastRenderedPageBreak',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:annotationRef',
  'w:separator',
  'w:continuationSeparator',
  'w:delText',
  'w:delInstrText',
]);

/** The reading over a word (`w:ruby`) stands after it in brackets. */
const ruby = (node: XmlElement, pass: Pass): XmlElement[] => {
  const [base, over] = ['w:rubyBase', 'w:rt'].map((name) => wordsOf(element('', {}, [child(node, name) ?? ''])));
  report(pass, 'kept-as-text', `${base} (${over})`);
  return [text(`${base} (${over})`)];
};

const reference = (node: XmlElement, run: XmlElement, pass: Pass): XmlElement[] => {
  const custom = ['1', 'true', 'on'].includes(node.attributes['w:customMarkFollows'] ?? '');
  if (custom) report(pass, 'format-left-out', wordsOf(run));
  return [element(node.name, { 'w:id': node.attributes['w:id'] ?? '' })];
};

/** Whether the words of a run are a note's own mark, which its number takes the place of. */
const isCustomMark = (run: XmlElement): boolean =>
  elementsOf(run).some(({ attributes }) => ['1', 'true', 'on'].includes(attributes['w:customMarkFollows'] ?? ''));

/** A piece of a run as mammoth reads it. */
const pieceOf = (
  node: XmlElement,
  run: XmlElement,
  pass: Pass,
  blocksOf: (box: XmlElement) => XmlElement[],
): XmlElement[] => {
  switch (node.name) {
    case 'w:t':
      return isCustomMark(run) ? [] : [text(charactersOf(node))];
    case 'w:tab':
    case 'w:ptab':
      return [element('w:tab')];
    case 'w:cr':
      return [element('w:br')];
    case 'w:br':
      // A page or a column has no place in a text for the screen.
      return ['textWrapping', undefined].includes(node.attributes['w:type']) ? [element('w:br')] : [];
    case 'w:noBreakHyphen':
    case 'w:softHyphen':
      return [element(node.name)];
    case 'w:sym':
      return isCustomMark(run) ? [] : [node];
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return reference(node, run, pass);
    case 'w:commentReference':
      return [node];
    case 'w:ruby':
      return ruby(node, pass);
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return graphics(node, pass, blocksOf);
    case 'mc:AlternateContent':
      return alternative(node).flatMap((inner) => pieceOf(inner, run, pass, blocksOf));
    default:
      if (!SILENT.has(node.name)) report(pass, 'left-out', wordsOf(node) || node.name.slice(2));
      return [];
  }
};

/**
 * A run (`w:r`) as mammoth reads it: with the properties it has by its style, and with what mammoth passes over put in
 * words. A field's mark in it ends one run and begins another.
 */
export const runOf = (run: XmlElement, pass: Pass, blocksOf: (box: XmlElement) => XmlElement[]): XmlElement[] => {
  const own = child(run, 'w:rPr');
  const hidden = isHiddenText(own, pass);
  const runs: XmlElement[] = [];
  let pieces: XmlElement[] = [];
  const words = wordsOf(run);
  const close = () => {
    if (pieces.length > 0) runs.push(element('w:r', {}, [runProperties(own, words, pass), ...pieces]));
    pieces = [];
  };
  for (const node of elementsOf(run)) {
    if (node.name === 'w:fldChar') {
      close();
      runs.push(...fieldMark(node, pass));
    } else if (node.name === 'w:instrText') fieldCode(node, pass);
    else {
      if (node.name === 'w:t') fieldWords(charactersOf(node), pass);
      else if (isHidden(pass)) fieldWords(wordsOf(node), pass);
      if (!hidden && !isHidden(pass)) pieces.push(...pieceOf(node, run, pass, blocksOf));
    }
  }
  close();
  if (hidden && words.trim() !== '' && !isHidden(pass)) report(pass, 'left-out', words);
  return runs;
};
