import { child, element, elementsOf, valueOf, wordsOf, type XmlElement } from '../../xml/element';
import { alternative } from './alternative';
import { bookmark } from './bookmarks';
import { inlineOf } from './inline';
import { joinParagraphs, paragraphOf } from './paragraph';
import { report, type Pass } from './pass';

const WRAPPERS = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:sdtContent']);
const SILENT =
  /^w:(?:sectPr|sdtPr|sdtEndPr|customXmlPr|tblPr|tblGrid|tblPrEx|trPr|tcPr|proofErr|bookmarkEnd|permStart|permEnd|commentRange\w+|move\w+Range\w+|(?:ins|del|customXml\w+)Range\w+)$/;

const isTracked = (properties: XmlElement | undefined, name: string): boolean => child(properties, name) !== undefined;

const rowOf = (row: XmlElement, pass: Pass): XmlElement[] => {
  const properties = child(row, 'w:trPr');
  if (isTracked(properties, 'w:del')) {
    pass.changes.push(`−${wordsOf(row)}`);
    return [];
  }
  const header = child(properties, 'w:tblHeader');
  return [
    element('w:tr', {}, [
      ...(header ? [element('w:trPr', {}, [header])] : []),
      ...elementsOf(row).flatMap((cell) => cellsOf(cell, pass)),
    ]),
  ];
};

const cellsOf = (node: XmlElement, pass: Pass): XmlElement[] => {
  if (WRAPPERS.has(node.name) || node.name === 'w:sdt')
    return elementsOf(node).flatMap((inner) => cellsOf(inner, pass));
  if (node.name !== 'w:tc') {
    if (!SILENT.test(node.name) && wordsOf(node).trim() !== '') report(pass, 'left-out', wordsOf(node));
    return [];
  }
  const properties = child(node, 'w:tcPr');
  const span = valueOf(properties, 'w:gridSpan');
  const merge = child(properties, 'w:vMerge');
  return [
    element('w:tc', {}, [
      element('w:tcPr', {}, [
        ...(span === undefined ? [] : [element('w:gridSpan', { 'w:val': span })]),
        ...(merge ? [element('w:vMerge', { ...merge.attributes })] : []),
      ]),
      ...blocksOf(node, pass),
    ]),
  ];
};

const tableRows = (node: XmlElement, pass: Pass): XmlElement[] => {
  if (node.name === 'w:tr') return rowOf(node, pass);
  if (WRAPPERS.has(node.name) || node.name === 'w:sdt')
    return elementsOf(node).flatMap((inner) => tableRows(inner, pass));
  return [];
};

const tableOf = (table: XmlElement, pass: Pass): XmlElement[] => {
  const rows = elementsOf(table).flatMap((node) => tableRows(node, pass));
  return rows.length === 0 ? [] : [element('w:tbl', {}, rows)];
};

const blockOf = (node: XmlElement, pass: Pass): XmlElement[] => {
  if (WRAPPERS.has(node.name)) return apartOf(node, pass);
  switch (node.name) {
    case 'w:p':
      return [paragraphOf(node, pass, (box) => blocksOf(box, pass))];
    case 'w:tbl':
      return tableOf(node, pass);
    case 'w:sdt':
      return elementsOf(node).flatMap((inner) => (inner.name === 'w:sdtContent' ? apartOf(inner, pass) : []));
    case 'mc:AlternateContent':
      return alternative(node).flatMap((inner) => blockOf(inner, pass));
    case 'w:bookmarkStart':
      return bookmark(node);
    case 'm:oMathPara':
    case 'm:oMath':
      return [
        element(
          'w:p',
          {},
          inlineOf(node, pass, () => []),
        ),
      ];
    default:
      if (!SILENT.test(node.name)) report(pass, 'left-out', wordsOf(node) || node.name.replace(/^\w+:/, ''));
      return [];
  }
};

const apartOf = (parent: XmlElement, pass: Pass): XmlElement[] =>
  elementsOf(parent).flatMap((node) => blockOf(node, pass));

/** What stands in a body, a cell, a text box or a note, as mammoth reads it. */
export const blocksOf = (parent: XmlElement, pass: Pass): XmlElement[] => joinParagraphs(apartOf(parent, pass));
