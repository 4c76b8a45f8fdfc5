/** Pieces of WordprocessingML, as short as they can be, for writing files of Word by hand. */

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (inside: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;

export const styled = (style: string, text: string): string => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);

/** A call of a footnote as Word writes it. */
export const call = (id: number, kind: 'footnote' | 'endnote' = 'footnote'): string =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;

/** A note as Word writes it: its mark, a space, its text. */
export const note = (id: number, ...paragraphs: string[]): string =>
  `<w:footnote w:id="${id}">${paragraphs
    .map((inside, index) =>
      paragraph(
        (index === 0 ? '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>' : '') + inside,
        '<w:pStyle w:val="FootnoteText"/>',
      ),
    )
    .join('')}</w:footnote>`;

/** The lines between text and notes that Word keeps as notes. */
export const SEPARATORS = `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
<w:footnote w:type="continuationNotice" w:id="1"><w:p/></w:footnote>`;

export const style = (id: string, name: string, inside = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

/** A field in the form of several runs. */
export const field = (code: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export const bookmark = (id: number, name: string, inside: string): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inside}<w:bookmarkEnd w:id="${id}"/>`;

/** A list of one kind, numbered 1 in the file; `formats` are those of its levels. */
export const lists = (...formats: string[]): string =>
  `<w:abstractNum w:abstractNumId="1">${formats
    .map((format, level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`)
    .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

export const item = (text: string, level = 0, list = 1): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A picture in the text, by the id of its relationship. */
export const picture = (id: string, about: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" ${about}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip ${id}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

export const relationship = (id: string, kind: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${mode === '' ? '' : ` TargetMode="${mode}"`}/>`;

/** A PNG of one point. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
