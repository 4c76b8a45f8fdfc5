/**
 * The narrow tree the domain works on: what `narrowBody` and `narrowNote` make of unknown Lexical JSON.
 * Plain data; positions and numbers are never stored in it.
 */

/** Text formats we keep; Lexical's bit mask is read at the border and never again. */
export type Mark = 'bold' | 'italic' | 'subscript' | 'superscript';

export type Text = { type: 'text'; text: string; marks: Mark[]; lang?: string };
export type Break = { type: 'break' };
export type Link = { type: 'link'; href: string; children: Inline[] };
/** A call refers to a note by its key; its number is derived from the order of first calls. */
export type Call = { type: 'call'; noteKey: string };
export type Inline = Text | Break | Link | Call;

export type Paragraph = { type: 'paragraph'; id?: string; children: Inline[] };
export type Heading = { type: 'heading'; id?: string; level: 2 | 3 | 4; children: Inline[] };
export type ListItem = { children: Inline[]; nested?: List };
export type List = { type: 'list'; id?: string; ordered: boolean; start?: number; items: ListItem[] };
export type Quote = { type: 'quote'; id?: string; children: Inline[] };
export type Cell = { header: boolean; children: Paragraph[] };
export type Table = { type: 'table'; id?: string; rows: Cell[][] };
/** `media` is the id of the upload; queries resolve it into a `PictureFile`. */
export type Picture = { type: 'picture'; id?: string; media: string };
export type Rule = { type: 'rule'; id?: string };
export type Block = Paragraph | Heading | List | Quote | Table | Picture | Rule;

/** What could not be narrowed, with the place where it stands; `block` is the id of its top-level block, if it has one. */
export type Refusal = { kind: 'unknown-node' | 'too-deep'; path: string; found: string; block?: string };

export type Narrowed<T> = { blocks: T[]; refusals: Refusal[] };
