import type { XmlElement } from './element';
import { encodeEntities } from './entities';
import { DECLARATIONS } from './namespaces';

const write = ({ name, attributes, children }: XmlElement, declarations: string): string => {
  let tag = `<${name}${declarations}`;
  for (const key in attributes) tag += ` ${key}="${encodeEntities(attributes[key] ?? '')}"`;
  if (children.length === 0) return `${tag}/>`;
  let inside = '';
  for (const child of children) inside += typeof child === 'string' ? encodeEntities(child) : write(child, '');
  return `${tag}>${inside}</${name}>`;
};

/** A tree as XML; every prefix of ours is declared at its root. */
export const writeXml = (root: XmlElement): string => write(root, DECLARATIONS);
