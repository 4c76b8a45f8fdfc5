/** What is wrong with a backup, or with putting it in this place, as a key of the sentences under `cli.restore`. */
export type BackupFault = 'notBackup' | 'newerFormat' | 'damaged' | 'otherDatabase' | 'notEmpty';

/** A backup that cannot be restored here. Nothing has been put in place. */
export class BadBackup extends Error {
  override readonly name = 'BadBackup';

  /** @param detail the file inside the backup that is meant, if one is. */
  constructor(
    readonly fault: BackupFault,
    readonly detail = '',
  ) {
    super(detail ? `${fault}: ${detail}` : fault);
  }
}
