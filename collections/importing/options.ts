/** What is said of a manuscript beside its bytes: the options of `dipnot import`, as they were typed. */
export type ImportOptions = {
  language: string;
  series: string;
  title?: string;
  authors?: string;
  original?: string;
  publish?: boolean;
  number?: string;
  publishedOn?: string;
  /** Why notes of the original may be missing, as `translation.waiver`. */
  missingNotes?: string;
};
