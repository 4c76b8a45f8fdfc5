import { descendants, element, elementsOf, wordsOf, type XmlElement } from '../../xml/element';
import { alternative } from './alternative';
import { bookmark } from './bookmarks';
import { fieldWords, isHidden, simpleField } from './fields';
import { report, type Pass } from './pass';
import { runOf } from './runs';

/** Elements round runs that say nothing of them to us. */
const WRAPPERS = new Set(['w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:sdtContent', 'w:subDoc']);

/** Borders and marks without words. */
const SILENT =
  /^w:(?:pPr|sdtPr|sdtEndPr|smartTagPr|customXmlPr|proofErr|bookmarkEnd|permStart|permEnd|commentRange\w+|move\w+Range\w+|(?:ins|del|customXml\w+)Range\w+)$/;

type BlocksOf = (box: XmlElement) => XmlElement[];

const formula = (node: XmlElement, pass: Pass): XmlElement[] => {
  const words = wordsOf(node);
  if (words.trim() === '') return [];
  report(pass, 'kept-as-text', words);
  fieldWords(words, pass);
  return isHidden(pass) ? [] : [element('w:r', {}, [element('w:t', {}, [words])])];
};

/** A link that leads somewhere; of another the words stay. */
const link = (node: XmlElement, pass: Pass, children: XmlElement[]): XmlElement[] => {
  const { 'r:id': id, 'w:anchor': anchor } = node.attributes;
  const leads = id !== undefined && pass.relationships.has(id);
  if (id !== undefined && !leads && anchor === undefined) report(pass, 'format-left-out', wordsOf(node));
  if (!leads && anchor === undefined) return children;
  return [
    element(
      'w:hyperlink',
      { ...(leads && { 'r:id': id }), ...(anchor !== undefined && { 'w:anchor': anchor }) },
      children,
    ),
  ];
};

const deletedWords = (node: XmlElement): string =>
  descendants(node, 'w:delText', 'w:t')
    .flatMap(({ children }) => children.filter((inner) => typeof inner === 'string'))
    .join('');

/** What stands in a paragraph, as mammoth reads it. */
export const inlineOf = (node: XmlElement, pass: Pass, blocksOf: BlocksOf): XmlElement[] => {
  const inside = (parent = node) => elementsOf(parent).flatMap((inner) => inlineOf(inner, pass, blocksOf));
  if (WRAPPERS.has(node.name)) return inside();
  switch (node.name) {
    case 'w:r':
      return runOf(node, pass, blocksOf);
    case 'w:hyperlink':
      return link(node, pass, inside());
    case 'w:fldSimple':
      return simpleField(node, pass, inside);
    case 'w:sdt':
      return elementsOf(node).flatMap((inner) => (inner.name === 'w:sdtContent' ? inside(inner) : []));
    case 'w:ins':
    case 'w:moveTo': {
      const words = wordsOf(node);
      if (words.trim() !== '') pass.changes.push(`+${words}`);
      return inside();
    }
    case 'w:del':
    case 'w:moveFrom': {
      const words = deletedWords(node);
      if (words.trim() !== '') pass.changes.push(`−${words}`);
      return [];
    }
    case 'w:bookmarkStart':
      return bookmark(node);
    case 'm:oMath':
    case 'm:oMathPara':
      return formula(node, pass);
    case 'mc:AlternateContent':
      return alternative(node).flatMap((inner) => inlineOf(inner, pass, blocksOf));
    default:
      if (!SILENT.test(node.name)) report(pass, 'left-out', wordsOf(node) || node.name.replace(/^\w+:/, ''));
      return [];
  }
};
