/** Our prefixes of the namespaces a word processor's file uses; the first address of each is the one we write. */
const NAMESPACES: Record<string, string[]> = {
  w: [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  r: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  wp: [
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
  ],
  a: ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
  pic: ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'http://purl.oclc.org/ooxml/drawingml/picture'],
  m: ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'http://purl.oclc.org/ooxml/officeDocument/math'],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
  v: ['urn:schemas-microsoft-com:vml'],
  o: ['urn:schemas-microsoft-com:office:office'],
  rel: ['http://schemas.openxmlformats.org/package/2006/relationships'],
  dc: ['http://purl.org/dc/elements/1.1/'],
};

const PREFIXES = new Map(Object.entries(NAMESPACES).flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix])));

/** Our prefix of a namespace; `x` for one that is none of ours. */
export const prefixOf = (uri: string): string => PREFIXES.get(uri) ?? (uri === '' ? '' : 'x');

/** What a root element declares, so that every prefix of ours may stand below it. */
export const DECLARATIONS = Object.entries(NAMESPACES)
  .map(([prefix, [uri]]) => ` xmlns:${prefix}="${uri}"`)
  .join('');
