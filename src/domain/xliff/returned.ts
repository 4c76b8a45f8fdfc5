import type { Coded } from './coded';

/** A unit of a file that came back; `target` is null where it has none. */
export type ReturnedUnit = {
  id: string;
  source: Coded[];
  target: Coded[] | null;
  /** Language that the target itself says it is in. */
  language?: string;
};

/** What the house wrote into a file of itself; what is missing was lost on the way. */
export type FileFacts = { edition?: string; rev?: string; sources?: string };

/** A file as it came back. */
export type Returned = { srcLang: string; trgLang: string; facts: FileFacts; units: ReturnedUnit[] };
