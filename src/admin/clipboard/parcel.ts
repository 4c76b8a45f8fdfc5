import type { StoredNote } from '../../domain/commentary/narrowEdition';
import { isStoredNode, type StoredNode } from '../../domain/lexical/json';
import { narrowPiece } from './narrowPiece';
import type { Piece } from './piece';

/** The clipboard's flavour that only the desk reads. */
export const PARCEL_TYPE = 'application/x-dipnot+json';
const VERSION = 1;

/** A piece with what the desk must know of its origin to tell a move from a copy. */
export type Parcel = {
  piece: Piece;
  /** The edition it was taken from. */
  home: string;
  /** How often each of its notes was called at home before it was cut out; of what was only copied, nothing. */
  callsBefore: ReadonlyMap<string, number>;
};

export type Packed = {
  home: string;
  callsBefore: ReadonlyMap<string, number>;
  nodes: readonly StoredNode[];
  notes: readonly StoredNote[];
};

/** The parcel as the text of its flavour. */
export const packParcel = ({ home, callsBefore, nodes, notes }: Packed): string =>
  JSON.stringify({ version: VERSION, home, callsBefore: Object.fromEntries(callsBefore), nodes, notes });

/** The parcel that a text holds, narrowed to what an edition may hold; undefined where it is none of ours. Never throws. */
export const openParcel = (text: string): Parcel | undefined => {
  try {
    const told: unknown = JSON.parse(text);
    if (!isStoredNode(told) || told.version !== VERSION || typeof told.home !== 'string') return undefined;
    const counts = isStoredNode(told.callsBefore) ? Object.entries(told.callsBefore) : [];
    const callsBefore = new Map(counts.filter((one): one is [string, number] => typeof one[1] === 'number'));
    return { piece: narrowPiece(told.nodes, told.notes), home: told.home, callsBefore };
  } catch {
    return undefined;
  }
};

const CARRIED = /\sdata-dipnot="([^"]*)"/;

/** The attribute by which HTML carries a parcel from one browser to another. */
export const carriedParcel = (text: string): Record<'data-dipnot', string> => ({
  'data-dipnot': encodeURIComponent(text),
});

/** The text of the parcel that some HTML carries, the empty text where it carries none. */
export const parcelIn = (html: string): string => {
  try {
    return decodeURIComponent(CARRIED.exec(html)?.[1] ?? '');
  } catch {
    return '';
  }
};
