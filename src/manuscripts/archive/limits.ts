import { MAX_BYTES } from '../decode';

const MB = 1024 * 1024;

/** What an archive may be at most. Word's own files are far below: a thesis with pictures unpacks to some 30 MB. */
export const LIMITS = {
  packed: MAX_BYTES,
  unpacked: 100 * MB,
  entries: 2000,
  /** How many times the packed size the unpacked one may be, once it is larger than `small`; Word's XML reaches 40. */
  ratio: 100,
  small: 8 * MB,
} as const;

export const UNPACKED_MB = LIMITS.unpacked / MB;
