import type { PictureFile } from '../source/pictures';

/** What the engine's process is asked for. */
export type Job = { kind: 'pdf'; source: string; files: PictureFile[] } | { kind: 'card'; source: string };

/** `remark`: the file was made, but not as it should be. */
export type Made = { bytes: Uint8Array; remark?: string };
/** With the memory its process holds by then, in bytes. */
export type Answer = (Made | { refused: string }) & { memory: number };
