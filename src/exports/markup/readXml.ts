/** An element of a document as the tests read it. `text` is all character data inside it. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
};

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const TOKEN = new RegExp(`<(/?)(${NAME})|([^<]+)`, 'y');
const DECLARATION = /^<\?xml version="1\.0"(?: encoding="utf-8")?\?>\s*/;
/** XML 1.0, production 2 (Char), turned round. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string => {
  if (text.includes(']]>')) throw new Error(']]> in a text');
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+))?;?/gi, (reference, decimal, hex, name: string) => {
    const character =
      name === undefined ? String.fromCodePoint(parseInt(decimal ?? hex, decimal ? 10 : 16)) : NAMED[name];
    if (!reference.endsWith(';') || character === undefined) throw new Error(`Not a reference: ${reference}`);
    return character;
  });
};

const attributesAt = (xml: string, from: number): { attributes: Record<string, string>; end: number } => {
  const attributes: Record<string, string> = {};
  let end = from;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const [whole, name = '', double, single] = ATTRIBUTE.exec(xml) ?? [];
    if (whole === undefined) return { attributes, end };
    if (Object.hasOwn(attributes, name)) throw new Error(`Attribute ${name} twice`);
    attributes[name] = decoded(double ?? single ?? '');
    end += whole.length;
  }
};

/**
 * Reads an XML 1.0 document, for tests: its root with everything in it. Throws where it is not well-formed. Stricter than
 * XML where our documents have no need: no comments, no processing instructions, no CDATA, no document type.
 */
export const readXml = (xml: string): XmlElement => {
  const bad = NO_CHARACTER.exec(xml);
  if (bad) throw new Error(`Not a character of XML at ${bad.index}: U+${bad[0].codePointAt(0)?.toString(16)}`);
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  let at = DECLARATION.exec(xml)?.[0].length ?? 0;
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const [whole, close, name, text] = TOKEN.exec(xml) ?? [];
    if (whole === undefined) throw new Error(`Not well-formed at ${at}: ${xml.slice(at, at + 40)}`);
    at += whole.length;
    if (name === undefined) {
      const said = decoded(text ?? '');
      if (open.length === 1 && said.trim() !== '') throw new Error(`Text outside the root: ${said.slice(0, 40)}`);
      for (const element of open) element.text += said;
      continue;
    }
    const { attributes, end } = close ? { attributes: {}, end: at } : attributesAt(xml, at);
    const ending = /\s*\/?>/y;
    ending.lastIndex = end;
    const sign = ending.exec(xml)?.[0];
    if (sign === undefined) throw new Error(`Tag without end at ${end}: ${xml.slice(at, end + 20)}`);
    at = end + sign.length;
    if (close) {
      const last = open.pop();
      if (last?.name !== name || open.length === 0) throw new Error(`</${name}> closes <${last?.name}>`);
      continue;
    }
    const element: XmlElement = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    if (!sign.includes('/')) open.push(element);
  }
  const [root, ...more] = document.children;
  if (open.length !== 1 || !root || more.length > 0) throw new Error('Not one whole root');
  return root;
};
