import { child, descendants, element, wordsOf, type XmlElement } from '../../xml/element';
import { RULE } from './mark';
import { report, type Pass } from './pass';

const picture = (embed: string, alt: string): XmlElement =>
  element('w:drawing', {}, [
    element('wp:inline', {}, [
      element('wp:docPr', { descr: alt }),
      element('a:graphic', {}, [
        element('a:graphicData', {}, [
          element('pic:pic', {}, [element('pic:blipFill', {}, [element('a:blip', { 'r:embed': embed })])]),
        ]),
      ]),
    ]),
  ]);

/** The words of text boxes, read as blocks after the paragraph that the boxes are fastened to. */
const textBoxes = (boxes: XmlElement[], pass: Pass, blocksOf: (box: XmlElement) => XmlElement[]): XmlElement[] =>
  boxes.flatMap((box) => {
    const words = wordsOf(box);
    if (words.trim() === '') return [];
    report(pass, 'kept-as-text', words);
    return [element('w:pict', {}, [element('w:txbxContent', {}, blocksOf(box))])];
  });

/** A box in a box comes with the outer one. */
const outermost = (boxes: XmlElement[]): XmlElement[] => {
  const inner = new Set(boxes.flatMap((box) => descendants(box, 'w:txbxContent')));
  return boxes.filter((box) => !inner.has(box));
};

/** A picture that the archive holds, else nothing, told by its name or its address. */
const pictureOf = (id: string | undefined, alt: string, name: string, pass: Pass): XmlElement[] => {
  const relationship = id === undefined ? undefined : pass.relationships.get(id);
  if (id !== undefined && relationship && !relationship.external && pass.archive.has(relationship.target))
    return [picture(id, alt)];
  report(pass, 'left-out', relationship?.external ? relationship.target : alt || name);
  return [];
};

const fromDrawing = (node: XmlElement, pass: Pass): XmlElement[] => {
  const [about] = descendants(node, 'wp:docPr');
  const { descr = '', title = '', name = '' } = about?.attributes ?? {};
  const alt = descr.trim() === '' ? title : descr;
  const link = about && child(about, 'a:hlinkClick')?.attributes['r:id'];
  const address = link === undefined ? undefined : pass.relationships.get(link)?.target;
  if (address !== undefined) report(pass, 'left-out', address);
  // A picture that Word keeps as SVG too is drawn twice: the plain one is the first.
  const blips = descendants(node, 'pic:pic').flatMap((one) => descendants(one, 'a:blip').slice(0, 1));
  return blips.flatMap(({ attributes }) => pictureOf(attributes['r:embed'] ?? attributes['r:link'], alt, name, pass));
};

/** Word's and Google's horizontal line. */
const isRule = (node: XmlElement): boolean =>
  descendants(node, 'v:rect').some(({ attributes }) => ['t', 'true', '1'].includes(attributes['o:hr'] ?? ''));

const fromVml = (node: XmlElement, pass: Pass): XmlElement[] =>
  descendants(node, 'v:shape', 'v:rect').flatMap((shape) => {
    const data = child(shape, 'v:imagedata');
    if (!data) return [];
    const { alt = '', id = '' } = shape.attributes;
    return pictureOf(data.attributes['r:id'], alt || (data.attributes['o:title'] ?? ''), id, pass);
  });

/**
 * What a drawing, an old drawing (VML) or an embedded object shows: pictures that the file holds, and the words of text
 * boxes. Linked pictures, diagrams and shapes without words are left out, and told. Nothing is fetched.
 */
export const graphics = (node: XmlElement, pass: Pass, blocksOf: (box: XmlElement) => XmlElement[]): XmlElement[] => {
  if (isRule(node)) return [element('w:bookmarkStart', { 'w:name': RULE })];
  const boxes = outermost(descendants(node, 'w:txbxContent'));
  const inBoxes = new Set(boxes.flatMap((box) => descendants(box, 'w:drawing', 'w:pict')));
  const shown = inBoxes.size > 0 ? [] : node.name === 'w:drawing' ? fromDrawing(node, pass) : fromVml(node, pass);
  const words = textBoxes(boxes, pass, blocksOf);
  const [about] = descendants(node, 'wp:docPr', 'v:shape', 'o:OLEObject');
  const { name, id, ProgID } = about?.attributes ?? {};
  const isPicture = descendants(node, 'a:blip', 'v:imagedata').length > 0;
  if (node.name === 'w:object' || (!isPicture && boxes.length === 0))
    report(pass, 'left-out', ProgID ?? name ?? id ?? node.name.slice(2));
  return [...shown, ...words];
};
