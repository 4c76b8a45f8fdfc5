import { ManuscriptRefused } from '../refusal';
import type { XmlElement } from './element';
import { decodeEntities } from './entities';
import { prefixOf } from './namespaces';

/** Deeper than tables in text boxes in tables; every walk of the tree calls itself, so there must be an end. */
const MAX_DEPTH = 200;

/** How the elements of a kind of file are named and read, whatever prefixes the file itself has. */
export type Dialect = {
  /** Our prefix of a namespace; empty for none. */
  prefixOf(uri: string): string;
  /** Elements in which white space alone is text. */
  text: ReadonlySet<string>;
  /** Prefixes that need no declaration. */
  prefixes: Record<string, string>;
};

const WORD: Dialect = { prefixOf, text: new Set(['w:t', 'w:delText', 'w:instrText', 'm:t']), prefixes: {} };

const NAME = /\/?([^\s/>=<"']+)/y;
const ATTRIBUTE = /\s+([^\s=/>"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const CLOSE = /\s*(\/?)>/y;

type Scope = { dialect: Dialect; prefixes: Record<string, string>; names: Map<string, string> };

const damaged = () => new ManuscriptRefused('damaged');

const nameIn = (scope: Scope, raw: string, isAttribute: boolean): string => {
  const known = isAttribute && !raw.includes(':') ? raw : scope.names.get(raw);
  if (known !== undefined) return known;
  const colon = raw.indexOf(':');
  const uri = scope.prefixes[colon === -1 ? '' : raw.slice(0, colon)] ?? '';
  const prefix = scope.dialect.prefixOf(uri);
  const name = prefix === '' ? raw.slice(colon + 1) : `${prefix}:${raw.slice(colon + 1)}`;
  scope.names.set(raw, name);
  return name;
};

const withDeclarations = (scope: Scope, raw: [string, string][]): Scope => {
  const declared = raw.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return scope;
  const prefixes = { ...scope.prefixes };
  for (const [name, uri] of declared) prefixes[name.slice(6)] = uri;
  return { ...scope, prefixes, names: new Map() };
};

const skipTo = (xml: string, end: string, from: number): number => {
  const at = xml.indexOf(end, from);
  if (at === -1) throw damaged();
  return at + end.length;
};

/**
 * Reads XML 1.0 with namespaces into a tree; comments and processing instructions are dropped. Document type
 * declarations are refused: without them there are no entities but the five of the standard. Names are those of a Word
 * file unless another `dialect` is given.
 * Throws `ManuscriptRefused`: `unsafe`, `damaged`, or `too-heavy` where it is too deep.
 */
export const readXml = (xml: string, dialect: Dialect = WORD): XmlElement => {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: { element: XmlElement; raw: string; scope: Scope }[] = [
    { element: root, raw: '', scope: { dialect, prefixes: dialect.prefixes, names: new Map() } },
  ];
  const addText = (text: string) => {
    const parent = open.at(-1)?.element;
    if (parent && text !== '' && (dialect.text.has(parent.name) || text.trim() !== '')) parent.children.push(text);
  };
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    const end = start === -1 ? xml.length : start;
    if (end > at) addText(decodeEntities(xml.slice(at, end)));
    if (start === -1) break;
    const sign = xml[start + 1];
    if (sign === '?') {
      at = skipTo(xml, '?>', start);
    } else if (sign === '!') {
      if (xml.startsWith('<!--', start)) at = skipTo(xml, '-->', start + 4);
      else if (xml.startsWith('<![CDATA[', start)) {
        at = skipTo(xml, ']]>', start);
        addText(xml.slice(start + 9, at - 3));
      } else throw new ManuscriptRefused('unsafe');
    } else {
      at = readTag(xml, start + 1, open);
    }
  }
  const [document, ...more] = root.children;
  if (open.length !== 1 || document === undefined || typeof document === 'string' || more.length > 0) throw damaged();
  return document;
};

const readTag = (xml: string, from: number, open: { element: XmlElement; raw: string; scope: Scope }[]): number => {
  NAME.lastIndex = from;
  const raw = NAME.exec(xml)?.[1];
  const parent = open.at(-1);
  if (raw === undefined || !parent) throw damaged();
  let at = NAME.lastIndex;
  const attributes: [string, string][] = [];
  ATTRIBUTE.lastIndex = at;
  for (let found = ATTRIBUTE.exec(xml); found; found = ATTRIBUTE.exec(xml)) {
    attributes.push([found[1] ?? '', found[2] ?? found[3] ?? '']);
    at = ATTRIBUTE.lastIndex;
  }
  CLOSE.lastIndex = at;
  const close = CLOSE.exec(xml);
  if (!close) throw damaged();
  if (xml[from] === '/') {
    if (parent.raw !== raw || open.length === 1 || close[1] || attributes.length > 0) throw damaged();
    open.pop();
    return CLOSE.lastIndex;
  }
  const scope = withDeclarations(parent.scope, attributes);
  const element: XmlElement = { name: nameIn(scope, raw, false), attributes: {}, children: [] };
  for (const [name, value] of attributes)
    if (!name.startsWith('xmlns')) element.attributes[nameIn(scope, name, true)] = decodeEntities(value);
  parent.element.children.push(element);
  if (!close[1]) open.push({ element, raw, scope });
  if (open.length > MAX_DEPTH) throw new ManuscriptRefused('too-heavy');
  return CLOSE.lastIndex;
};
