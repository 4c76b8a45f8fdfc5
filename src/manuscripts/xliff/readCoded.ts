import type { Coded } from '../../domain/xliff/coded';
import { written } from '../../domain/xliff/meaning';
import { isElement, type XmlElement } from '../xml/element';
import { ManuscriptRefused } from '../refusal';

/** A sign that XML cannot hold, as XLIFF writes it. */
const characterOf = ({ attributes }: XmlElement): string => {
  const hex = attributes.hex ?? '';
  const code = /^[\da-f]{4,8}$/i.test(hex) ? parseInt(hex, 16) : Infinity;
  if (code > 0x10ffff) throw new ManuscriptRefused('damaged');
  return String.fromCodePoint(code);
};

/** The characters of an element, with those that XML cannot hold. */
export const textIn = (parent: XmlElement): string =>
  parent.children
    .map((node) => {
      if (!isElement(node)) return node;
      return node.name === 'cp' ? characterOf(node) : '';
    })
    .join('');

/** What a tool may write for plain formats without saying what they stand for. */
const PLAIN = new Map([
  ['xlf:b', written({ is: 'mark', mark: 'bold' })],
  ['xlf:i', written({ is: 'mark', mark: 'italic' })],
  ['xlf:lb', written({ is: 'break' })],
]);

const meansOf = ({ attributes }: XmlElement, data: ReadonlyMap<string, string>): string =>
  data.get(attributes.dataRefStart ?? attributes.dataRef ?? '') ?? PLAIN.get(attributes.subType ?? '') ?? '';

const oneCoded = (node: XmlElement, data: ReadonlyMap<string, string>): Coded[] => {
  const { id = '', startRef = '' } = node.attributes;
  const means = () => meansOf(node, data);
  switch (node.name) {
    case 'cp':
      return [{ is: 'text', text: characterOf(node) }];
    case 'ph':
      return [{ is: 'alone', id, means: means() }];
    case 'pc':
      return [{ is: 'open', id, means: means() }, ...readCoded(node, data), { is: 'close', id }];
    case 'sc':
      return [{ is: 'open', id, means: means() }];
    case 'ec':
      return [{ is: 'close', id: startRef }];
    // What a tool marks for itself: terms, comments.
    case 'mrk':
      return readCoded(node, data);
    case 'sm':
    case 'em':
      return [];
    default:
      return [{ is: 'alone', id: id || node.name, means: '' }];
  }
};

/** Words and codes of a source or a target; `data` is what the codes of its unit stand for. */
export const readCoded = (parent: XmlElement, data: ReadonlyMap<string, string>): Coded[] => {
  const coded: Coded[] = [];
  for (const node of parent.children) {
    for (const one of isElement(node) ? oneCoded(node, data) : [{ is: 'text' as const, text: node }]) {
      const last = coded.at(-1);
      if (one.is === 'text' && last?.is === 'text') last.text += one.text;
      else coded.push(one);
    }
  }
  return coded;
};
