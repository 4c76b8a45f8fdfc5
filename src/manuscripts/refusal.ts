/** Why a file could not be read as a manuscript at all. */
export type RefusalReason =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'unreadable'
  | 'unsupported-format'
  | 'too-tangled'
  /** A format of Word and its kin that is no `.docx`; the sentence says how to save it as one. */
  | 'save-as-docx'
  | 'pdf'
  /** No zip, a broken one, or one that holds no text document. */
  | 'damaged'
  /** Encrypted, or an old `.doc` under the name of a new one. */
  | 'locked'
  /** Another format than XLIFF 2, where that is asked for. */
  | 'not-xliff'
  /** Unpacks to more than a manuscript holds, or says less than it holds. */
  | 'swollen'
  /** Holds a document type declaration, as no word processor writes. */
  | 'unsafe'
  /** Took more time or memory than a manuscript may. */
  | 'too-heavy';

/**
 * Thrown by every reader of manuscripts; nothing of the file has been kept then. The caller words it by `reason`;
 * `detail` is the extension for `unsupported-format` and `save-as-docx`, the line for `too-tangled`, the megabytes
 * allowed for `too-large` and `swollen`.
 */
export class ManuscriptRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly detail?: string,
  ) {
    super(detail === undefined ? reason : `${reason}: ${detail}`);
    this.name = 'ManuscriptRefused';
  }
}
