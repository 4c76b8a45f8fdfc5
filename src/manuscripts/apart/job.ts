import type { Locale } from '../../../locales/index';
import type { Draft, ReadOptions } from '../../domain/manuscript/draft';
import type { Returned } from '../../domain/xliff/returned';
import type { Piece } from '../../domain/manuscript/piece';
import type { FormNote, LinkedText } from '../piece/linkTyped';
import type { Pasted } from '../piece/readPiece';
import type { RefusalReason } from '../refusal';

/** A manuscript to be read in a thread of its own. */
export type ManuscriptJob = { format: 'docx' | 'html'; bytes: Uint8Array; options: ReadOptions };
/** What was pasted, to be read there as well. */
export type PieceJob = { format: 'piece'; pasted: Pasted; language: Locale };
/** A form's text whose typed numbers are to become calls. */
export type LinkJob = { format: 'link'; body: unknown; notes: FormNote[] };
/** A file that came back from a translator. */
export type XliffJob = { format: 'xliff'; bytes: Uint8Array };
export type Job = ManuscriptJob | PieceJob | LinkJob | XliffJob;

/** What comes back; `linked: null` where the body is no text. `failed` is a fault of ours, in its own words. */
export type Answer =
  | { draft: Draft }
  | { piece: Piece }
  | { linked: LinkedText | null }
  | { returned: Returned }
  | { refused: { reason: RefusalReason; detail?: string } }
  | { failed: string };

/** What the thread says once it can be asked, and again once it has what it needs for a file: from then its time counts. */
export const READY = 'ready';
