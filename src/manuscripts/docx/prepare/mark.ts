/** What the first way through a Word file knows of a paragraph and mammoth does not ask. */
export type Mark = {
  /** Which paragraph of the body it is, from 1; of a note's, the last before it. */
  line: number;
  /** The name of the style it counts as: `heading 2`, `title`, `author`, `quote`. */
  role?: string;
  list?: string;
  start?: number;
  format?: string;
  /** A heading that Word writes a number before. */
  numbered?: boolean;
  /** Stands for a horizontal line. */
  rule?: boolean;
};

const SIGN = 'dipnot:';

/** Stands for a horizontal line within a paragraph. */
export const RULE = 'dipnot:rule';

/** Whether a bookmark of a file has a name that only ours have. */
export const isForged = (name: string): boolean => name.startsWith(SIGN);

/** The mark as the name of a bookmark at the start of its paragraph: mammoth hands bookmarks on, wherever they stand. */
export const markOf = (mark: Mark): string => SIGN + JSON.stringify(mark);

/** The mark that a bookmark's name holds; undefined for a bookmark of the file's own. */
export const readMark = (name: string): Mark | undefined =>
  name.startsWith(SIGN) && name !== RULE ? (JSON.parse(name.slice(SIGN.length)) as Mark) : undefined;
