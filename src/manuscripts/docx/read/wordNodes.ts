/** The document that mammoth makes of a Word file, before it makes HTML of it: what its `transformDocument` is given. */

export type WordText = { type: 'text'; value: string };
export type WordRun = {
  type: 'run';
  children: WordNode[];
  isBold: boolean;
  isItalic: boolean;
  isUnderline: boolean;
  isStrikethrough: boolean;
  verticalAlignment: string;
  /** The language of the run: see `prepare/runProperties.ts`. */
  font: string | null;
  highlight: string | null;
};
export type WordLink = { type: 'hyperlink'; children: WordNode[]; href?: string; anchor?: string };
export type WordReference = { type: 'noteReference'; noteType: 'footnote' | 'endnote'; noteId: string };
export type WordImage = {
  type: 'image';
  altText?: string | null;
  readAsBuffer: () => Promise<Buffer>;
};
export type WordParagraph = {
  type: 'paragraph';
  children: WordNode[];
  numbering: { level: string; isOrdered: boolean } | null;
  indent: { start: string | null; end: string | null };
};
export type WordCell = { type: 'tableCell'; children: WordNode[]; colSpan: number; rowSpan: number };
export type WordRow = { type: 'tableRow'; children: WordNode[]; isHeader: boolean };
export type WordTable = { type: 'table'; children: WordNode[] };

export type WordNode =
  | WordText
  | WordRun
  | WordLink
  | WordReference
  | WordImage
  | WordParagraph
  | WordTable
  | WordRow
  | WordCell
  | { type: 'tab' }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'break'; breakType: 'line' | 'page' | 'column' }
  | { type: 'bookmarkStart'; name: string }
  | { type: 'commentReference'; commentId: string };

export type WordNote = { noteType: 'footnote' | 'endnote'; noteId: string; body: WordNode[] };
export type WordComment = { commentId: string; body: WordNode[]; authorName?: string | null };

export type WordDocument = { children: WordNode[]; notes: WordNote[]; comments: WordComment[] };
