import { meansNote } from './callPattern';
import { countRefs } from './script';
import type { ScriptLine } from './script';

export type Start = { index: number; cost: number };

/**
 * What speaks against a place as the beginning of the notes. A call left without note weighs most, then a note nobody
 * calls, a paragraph that begins with a call, and a list that tears a wrapped paragraph apart; the rest decides between readings that are otherwise equal.
 */
export const COST = {
  unresolved: 2,
  uncalled: 1,
  opensParagraph: 1,
  twice: 0.3,
  restart: 0.6,
  innerCall: 0.5,
  tears: 1.5,
};

const isNote = (line: ScriptLine | undefined): boolean =>
  line?.marker?.form === 'bracket' && meansNote(line.marker.number);

/** Counts of calls before and notes after a border that moves up line by line; `total` is their cost. */
const balance = (refs: Map<number, number>) => {
  const notes = new Map<number, number>();
  const costOf = (number: number): number => {
    if (!meansNote(number)) return 0;
    const [called, bodies] = [refs.get(number) ?? 0, notes.get(number) ?? 0];
    if (bodies === 0) return called > 0 ? COST.unresolved : 0;
    return (called > 0 ? 0 : COST.uncalled) + (bodies - 1) * COST.twice;
  };
  const state = { total: [...refs.keys()].reduce((sum, number) => sum + costOf(number), 0) };
  const change = (counts: Map<number, number>, number: number, by: number) => {
    state.total -= costOf(number);
    counts.set(number, (counts.get(number) ?? 0) + by);
    state.total += costOf(number);
  };
  return {
    state,
    dropCall: (number: number) => change(refs, number, -1),
    addNote: (number: number) => change(notes, number, 1),
  };
};

/**
 * The line where a list of notes like `[1] …` begins, weighing every line that could be it; undefined where the text is
 * better read as having no such list. Linear in the size of the text.
 */
export const findBracketStart = (script: ScriptLine[]): Start | undefined => {
  const { state, dropCall, addNote } = balance(countRefs(script, script.length));
  const opens = (line: ScriptLine) => (isNote(line) && !line.mid ? COST.opensParagraph : 0);
  let opening = script.reduce((sum, line) => sum + opens(line), 0);
  let best: Start = { index: -1, cost: state.total + opening };
  let [inner, restarts, nextNote] = [0, 0, -1];
  for (let index = script.length - 1; index >= 0; index -= 1) {
    const line = script[index];
    if (!line) continue;
    line.refs.forEach(dropCall);
    const leading = isNote(line) ? 1 : 0;
    inner += Math.min(1, (line.refs.length - leading) * COST.innerCall);
    if (!leading || !line.marker) continue;
    addNote(line.marker.number);
    opening -= opens(line);
    const next = script[nextNote]?.marker;
    if (next && nextNote > index + 1 && next.number <= line.marker.number) restarts += COST.restart;
    nextNote = index;
    const cost = state.total + opening + inner + restarts + (line.mid ? COST.tears : 0);
    if (cost <= best.cost) best = { index, cost };
  }
  return best.index === -1 ? undefined : best;
};
