import { isStoredNode, stringAt, type StoredNode } from '../../domain/lexical/json';
import { narrowPiece } from './narrowPiece';
import type { Piece } from './piece';

/** What a text was read as, with a sentence for all that was not carried over; or why it could not be read. */
export type Answer = { piece: Piece; told: string[] } | { refused: string };

const PATIENCE_MS = 20_000;
/** Pictures written into the text itself: they are left out, and would only be carried to the server to be. */
const CARRIED_PICTURE = /(\ssrc\s*=\s*["']?)data:[^"'\s>]*/gi;

/** The sentences of the problems in an answer. */
export const sentencesOf = (problems: unknown): string[] =>
  (Array.isArray(problems) ? problems : []).flatMap((problem) =>
    isStoredNode(problem) ? (stringAt(problem, 'text') ?? []) : [],
  );

/** Asks the server; its answer, or the sentence of its refusal, which is empty where it was not reached. Never throws. */
export const askServer = async (address: string, question: object): Promise<StoredNode | { refused: string }> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(question),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const answer: unknown = await response.json();
    if (response.ok && isStoredNode(answer)) return answer;
    const [error] = isStoredNode(answer) && Array.isArray(answer.errors) ? (answer.errors as unknown[]) : [];
    return { refused: (isStoredNode(error) && stringAt(error, 'message')) || '' };
  } catch {
    return { refused: '' };
  }
};

/**
 * Has the server read what was pasted.
 * @param api the address under which the server's own collections stand.
 * @param language that of the edition.
 */
export const askReader = async (
  api: string,
  pasted: { html: string; text: string },
  language: unknown,
): Promise<Answer> => {
  const { html, text } = pasted;
  const question = html.trim() === '' ? { text } : { html: html.replace(CARRIED_PICTURE, '$1') };
  const answer = await askServer(`${api}/commentaries/read-piece`, { ...question, language });
  if ('refused' in answer) return { refused: String(answer.refused) };
  const { blocks, notes, isLine } = narrowPiece(answer.blocks, answer.notes);
  const isPhrase = blocks.length === 1 && blocks[0]?.type === 'paragraph';
  return { piece: { blocks, notes, isLine: isLine || isPhrase }, told: sentencesOf(answer.problems) };
};
