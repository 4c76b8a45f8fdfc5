import { child, elementsOf, valueOf, type XmlElement } from '../../xml/element';
import type { Styles } from './styles';

/** A level of a list of a Word file. `format` as the standard names it: `bullet`, `decimal`, `lowerLetter`, `none`. */
export type ListLevel = { format: string; start: number };

export type Lists = {
  /** A level of the list `numId`; undefined where there is none such. */
  level: (numId: string, level: string) => ListLevel | undefined;
};

const levelOf = (node: XmlElement | undefined): ListLevel | undefined =>
  node && { format: valueOf(node, 'w:numFmt') ?? 'decimal', start: Number(valueOf(node, 'w:start') ?? 1) };

const named = (root: XmlElement | undefined, name: string, attribute: string): Map<string, XmlElement> =>
  new Map(
    elementsOf(root).flatMap((node) =>
      node.name === name ? [[node.attributes[attribute] ?? '', node] as [string, XmlElement]] : [],
    ),
  );

/** Reads `numbering.xml` (ECMA-376, part 1, section 17.9): levels with what a list changes of them, and lists by style. */
export const readLists = (root: XmlElement | undefined, styles: Styles): Lists => {
  const lists = named(root, 'w:num', 'w:numId');
  const definitions = named(root, 'w:abstractNum', 'w:abstractNumId');
  const at = (parent: XmlElement | undefined, name: string, level: string): XmlElement | undefined =>
    elementsOf(parent).find((node) => node.name === name && (node.attributes['w:ilvl'] ?? '0') === level);
  const level = (numId: string, index: string, depth = 0): ListLevel | undefined => {
    const list = lists.get(numId);
    const definition = definitions.get(valueOf(list, 'w:abstractNumId') ?? '');
    const link = valueOf(definition, 'w:numStyleLink');
    if (link !== undefined && depth < 3) {
      const linked = valueOf(styles.find(link, 'w:pPr', 'w:numPr'), 'w:numId');
      return linked === undefined ? undefined : level(linked, index, depth + 1);
    }
    const override = at(list, 'w:lvlOverride', index);
    const found = levelOf(child(override, 'w:lvl') ?? at(definition, 'w:lvl', index));
    const start = valueOf(override, 'w:startOverride');
    return found && (start === undefined ? found : { ...found, start: Number(start) });
  };
  return { level: (numId, index) => (numId === '0' ? undefined : level(numId, index)) };
};
