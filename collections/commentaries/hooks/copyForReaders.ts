import type { CollectionBeforeChangeHook } from 'payload';
import { fingerprintsOf } from '../../../src/domain/commentary/fingerprints';
import { narrowEdition } from '../../../src/domain/commentary/narrowEdition';
import { readersCopyOf, type ReadersCopy } from '../../../src/domain/commentary/readersCopy';
import { textPrintOf } from '../../../src/domain/commentary/textPrint';

/** The day of the last correction or of the withdrawal; null where the text stands as it was published. */
const amendedOn = ({ corrections, withdrawal }: ReadersCopy): string | null =>
  [...corrections.map(({ on }) => on), ...(withdrawal ? [withdrawal.on] : [])].sort().at(-1) ?? null;

/** Last of the hooks that change anything: copies the lists as they will be stored, in the row they belong to. */
export const copyForReaders: CollectionBeforeChangeHook = ({ data }) => {
  const readersCopy = readersCopyOf(data);
  const textPrint = data._status === 'published' ? textPrintOf(fingerprintsOf(narrowEdition(data))) : data.textPrint;
  return { ...data, readersCopy, textPrint, amendedOn: amendedOn(readersCopy) };
};
