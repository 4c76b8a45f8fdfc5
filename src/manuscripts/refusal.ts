/** Why a file could not be read as a manuscript at all. */
export type RefusalReason = 'empty' | 'binary' | 'too-large' | 'unreadable' | 'unsupported-format' | 'too-tangled';

/**
 * Thrown by every reader of manuscripts; nothing of the file has been kept then. The caller words it by `reason`;
 * `detail` is the extension for `unsupported-format`, the line for `too-tangled`, the megabytes allowed for `too-large`.
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
