import type { Block, Inline } from '../lexical/nodes';
import type { Coded } from '../xliff/coded';
import { FAULTS, judgeReturned, type Fault } from '../xliff/judgeReturned';
import { isWaiting, unitIdsOf, type Unit } from '../xliff/units';

/** A block whose translation has no word yet, with the units that wait in it. */
export type WaitingBlock = { block: string; units: Unit[] };

/** The blocks of an original that suggestions may be asked for, in reading order; `wanted` are their ids, absent: all. */
export const waitingForSuggestion = (
  original: readonly Block[],
  units: readonly Unit[],
  wanted?: readonly string[],
): WaitingBlock[] => {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return original.flatMap((block) => {
    if (block.id === undefined || (wanted && !wanted.includes(block.id))) return [];
    const own = unitIdsOf(block).flatMap((id) => byId.get(id) ?? []);
    const said = own.filter(({ target }) => target !== null);
    const isEmpty = said.length > 0 && said.every((unit) => isWaiting(unit) || unit.source.length === 0);
    return isEmpty ? [{ block: block.id, units: said.filter(isWaiting) }] : [];
  });
};

type Known = { calls: ReadonlyMap<string, string>; languages: { source: string; target: string } };

/**
 * What of the answers may stand in the translation: blocks whose calls are all there and nothing strange, by the rules of
 * a file that comes back (`judgeReturned`); no block is taken by half. `answers` are by unit, null where there is none.
 */
export const takeSuggestions = (
  blocks: readonly WaitingBlock[],
  answers: ReadonlyMap<string, Coded[] | null>,
  { calls, languages }: Known,
): { runs: Map<string, Inline[]>; blocks: string[]; faults: Fault[] } => {
  const runs = new Map<string, Inline[]>();
  const taken: string[] = [];
  const faults: Fault[] = [];
  for (const { block, units } of blocks) {
    const answered = units.map(({ id, source }) => ({ id, source, target: answers.get(id) ?? null }));
    const missing = answered.filter(({ target }) => target === null).map(({ id }) => id);
    if (missing.length > 0) {
      faults.push(...missing.map((unit): Fault => ({ unit, kind: 'target-missing', codes: [] })));
      continue;
    }
    const returned = { srcLang: languages.source, trgLang: languages.target, facts: {}, units: answered };
    const judged = judgeReturned(units, returned, { calls, languages });
    const stops = judged.faults.filter(({ kind }) => FAULTS[kind] === 'stop');
    if (stops.length > 0 || judged.runs.size === 0) {
      faults.push(...stops);
      continue;
    }
    judged.runs.forEach((run, id) => runs.set(id, run));
    taken.push(block);
  }
  return { runs, blocks: taken, faults };
};
