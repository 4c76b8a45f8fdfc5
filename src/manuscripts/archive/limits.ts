import { MAX_BYTES } from '../../domain/manuscript/size';

const MB = 1024 * 1024;

/** What an archive may be at most. Files of Word stay far below, but for their pictures. */
export const LIMITS = {
  packed: MAX_BYTES,
  unpacked: 100 * MB,
  entries: 2000,
  /** How many times the packed size the unpacked one may be, once it is larger than `small`. XML is pressed to a tenth or less. */
  ratio: 100,
  small: 8 * MB,
} as const;

export const UNPACKED_MB = LIMITS.unpacked / MB;
