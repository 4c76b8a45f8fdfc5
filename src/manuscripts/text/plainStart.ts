import { COST } from './bracketStart';
import type { Start } from './bracketStart';
import { meansNote } from './callPattern';
import { isNotesHeading } from './noteMarker';
import { readRegion } from './notesRegion';
import { countRefs } from './script';
import type { ScriptLine } from './script';

/** Lists nearest to the end that are weighed; a text has few, and each costs one reading. */
const WEIGHED = 8;

const isPlain = (line: ScriptLine | undefined): boolean => line?.marker?.form === 'plain';

/** First of its list: no line of the same list stands right before it. */
const beginsList = (script: ScriptLine[], index: number): boolean => {
  const [line, before] = [script[index], script[index - 1]];
  return isPlain(line) && !(isPlain(before) && (before?.marker?.number ?? 0) < (line?.marker?.number ?? 0));
};

const weigh = (script: ScriptLine[], index: number): Start | undefined => {
  const refs = countRefs(script, index);
  const headed = isNotesHeading(script[index - 1]?.text ?? '');
  const { notes, end } = readRegion(script, index, 'plain', refs);
  const numbers = new Set(notes.map(({ number }) => number));
  const uncalled = [...numbers].filter((number) => !refs.has(number)).length;
  const trailing = notes.at(-1)?.more.some((more) => script[more]?.gap);
  if (!headed && (uncalled * 2 > numbers.size || (uncalled > 0 && trailing))) return undefined;
  const unresolved = [...refs.keys()].filter((number) => meansNote(number) && !numbers.has(number)).length;
  const restarts = notes.filter(({ number, index: at }, place) => {
    const before = notes[place - 1];
    return before && at > before.index + 1 && number <= before.number;
  }).length;
  const brackets = script.slice(0, end).filter(({ marker }) => marker?.form === 'bracket').length;
  const cost =
    unresolved * COST.unresolved +
    (headed ? 0 : uncalled * COST.uncalled) +
    (notes.length - numbers.size) * COST.twice +
    restarts * COST.restart +
    brackets * COST.opensParagraph;
  return { index, cost };
};

/**
 * The line where a list of notes like `1. …` or `1) …` begins. Such a list may as well be one of the text, so it counts
 * only where a heading announces notes or at least half of its numbers are called; undefined where none does.
 */
export const findPlainStart = (script: ScriptLine[]): Start | undefined => {
  const candidates = script.flatMap((_, index) => (beginsList(script, index) ? [index] : []));
  const weighed = candidates.slice(-WEIGHED).flatMap((index) => weigh(script, index) ?? []);
  return weighed.reduce<Start | undefined>((best, next) => (best && best.cost < next.cost ? best : next), undefined);
};
