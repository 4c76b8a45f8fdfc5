import type { CollectionBeforeChangeHook } from 'payload';
import { readersCopyOf } from '../../../src/domain/commentary/readersCopy';

/** Last of the hooks that change anything: copies the lists as they will be stored, in the row they belong to. */
export const copyForReaders: CollectionBeforeChangeHook = ({ data }) => ({ ...data, readersCopy: readersCopyOf(data) });
