import type { Draft, ReadOptions } from '../../domain/manuscript/draft';
import type { RefusalReason } from '../refusal';

/** A manuscript to be read in a thread of its own. */
export type Job = { format: 'docx' | 'html'; bytes: Uint8Array; options: ReadOptions };

/** What comes back. `failed` is a fault of ours, in its own words. */
export type Answer = { draft: Draft } | { refused: { reason: RefusalReason; detail?: string } } | { failed: string };

/** What the thread says first, once it can be asked. */
export const READY = 'ready';
