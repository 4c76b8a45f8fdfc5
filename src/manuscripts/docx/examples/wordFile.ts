import { writeZip } from '../../archive/examples/writeZip';

/** The parts of a Word file written by hand: what stands in each root, and what each part refers to. */
export type WordParts = {
  body: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  styles?: string;
  numbering?: string;
  header?: string;
  properties?: string;
  /** Relationships of the body beside those of the parts: `<Relationship …/>`. */
  links?: string;
  /** Relationships of the footnotes. */
  noteLinks?: string;
  media?: Record<string, Uint8Array>;
  /** Says `strict` where the file is of the strict form of the standard. */
  form?: 'strict';
};

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const NAMESPACES = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `r="${OFFICE}/relationships"`,
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'm="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'v="urn:schemas-microsoft-com:vml"',
  'o="urn:schemas-microsoft-com:office:office"',
]
  .map((declaration) => ` xmlns:${declaration}`)
  .join('');

const xml = (text: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);

const root = (name: string, inside: string): string => `<${name}${NAMESPACES}>${inside}</${name}>`;

const relationships = (inside: string): Uint8Array =>
  xml(`<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`);

const refersTo = (kind: string, target: string): string =>
  `<Relationship Id="own-${kind}" Type="${OFFICE}/relationships/${kind}" Target="${target}"/>`;

/** The words that a file of Word shows by its parts: see `WordParts`. */
export const partsOf = (parts: WordParts): Map<string, Uint8Array> => {
  const { body, properties, links = '', noteLinks, media = {} } = parts;
  const inner: [kind: string, rootName: string, inside: string | undefined][] = [
    ['footnotes', 'w:footnotes', parts.footnotes],
    ['endnotes', 'w:endnotes', parts.endnotes],
    ['comments', 'w:comments', parts.comments],
    ['styles', 'w:styles', parts.styles],
    ['numbering', 'w:numbering', parts.numbering],
    ['header', 'w:hdr', parts.header],
  ];
  const there = inner.flatMap(([kind, name, inside]) => (inside === undefined ? [] : [{ kind, name, inside }]));
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>',
  ].join('');
  const core = `<Relationship Id="core" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;
  const files = new Map<string, Uint8Array>([
    ['[Content_Types].xml', xml(`<Types xmlns="${PACKAGE}/content-types">${types}</Types>`)],
    [
      '_rels/.rels',
      relationships(refersTo('officeDocument', 'word/document.xml') + (properties === undefined ? '' : core)),
    ],
    [
      'word/_rels/document.xml.rels',
      relationships(there.map(({ kind }) => refersTo(kind, `${kind}.xml`)).join('') + links),
    ],
    ['word/document.xml', xml(root('w:document', `<w:body>${body}<w:sectPr/></w:body>`))],
    ...there.map(({ kind, name, inside }): [string, Uint8Array] => [`word/${kind}.xml`, xml(root(name, inside))]),
    ...Object.entries(media).map(([name, bytes]): [string, Uint8Array] => [`word/media/${name}`, bytes]),
  ]);
  if (noteLinks !== undefined) files.set('word/_rels/footnotes.xml.rels', relationships(noteLinks));
  if (properties !== undefined)
    files.set(
      'docProps/core.xml',
      xml(
        `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${properties}</cp:coreProperties>`,
      ),
    );
  if (parts.form !== 'strict') return files;
  const strict = (bytes: Uint8Array): Uint8Array =>
    new TextEncoder().encode(
      new TextDecoder()
        .decode(bytes)
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(`${OFFICE}/relationships`, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    );
  return new Map([...files].map(([name, bytes]) => [name, strict(bytes)]));
};

/** A file of Word of hand-written parts. */
export const wordFile = (parts: WordParts): Uint8Array =>
  writeZip([...partsOf(parts)].map(([name, bytes]) => ({ name, bytes })));
