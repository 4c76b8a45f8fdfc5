import type { Block, Refusal } from '../lexical/nodes';
import { plainText, runsOf } from '../lexical/walk';
import { letterProblems } from './letterProblems';
import type { NumberedCall, Numbering } from './numbering';
import { problem } from './problem';
import type { Problem } from './problem';
import type { ProblemInput } from './problemInput';
import { typedNumbersIn } from './typedNumbers';

/** A refusal as a problem, in the body or in the note of that key; `number` is that note's. */
export const refusalProblem = ({ kind, path, found, block }: Refusal, note?: string, number?: number): Problem =>
  problem(kind, { ...placeOf(block), ...(note === undefined ? {} : { note }), path }, found, number);

const placeOf = (block: string | undefined) => (block === undefined ? {} : { block });

/** What reads as a call and is only typed; no `call` in its place tells it from one whose note is gone. */
const typedCalls = (block: Block): Problem[] =>
  runsOf(block)
    .flatMap(typedNumbersIn)
    .map((typed) => problem('call-without-note', placeOf(block.id), typed));

/** A call is named by the number it is drawn with. */
const noteless = ({ block, number, noteKey }: NumberedCall): Problem =>
  problem('call-without-note', { ...placeOf(block), call: noteKey }, `[${number}]`);

/** Problems of the body: what is refused, calls without a note, and calls left as typed text, letters that cannot be printed; block by block. */
export const bodyProblems = ({ blocks, notes, refusals = [] }: ProblemInput, { calls }: Numbering): Problem[] => {
  const keys = new Set(notes.map(({ key }) => key));
  const found = [
    ...refusals.filter(({ note }) => note === undefined).map((refusal) => refusalProblem(refusal)),
    ...calls.filter(({ noteKey }) => !keys.has(noteKey)).map(noteless),
    ...blocks.flatMap(typedCalls),
    ...blocks.flatMap((block) => letterProblems(plainText([block]), placeOf(block.id))),
  ];
  // What stands in a block without an id, or in one that was refused whole, comes first.
  const ranks = new Map(blocks.map(({ id }, index) => [id, index]));
  const rank = ({ place }: Problem) => (place.block === undefined ? -1 : (ranks.get(place.block) ?? -1));
  return found.toSorted((a, b) => rank(a) - rank(b));
};
