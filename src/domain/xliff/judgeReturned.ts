import type { Inline } from '../lexical/nodes';
import { baseOfCallCode } from './callCode';
import { hasWords, type Coded } from './coded';
import { readMeaning } from './meaning';
import type { Returned, ReturnedUnit } from './returned';
import { runOfCoded } from './runOfCoded';
import { gistOf, sourcesPrint } from './sourcesPrint';
import { isWaiting, type Unit } from './units';

/** What may be wrong with a unit, and whether the file is refused for it. */
export const FAULTS = {
  'unit-unknown': 'stop',
  'unit-twice': 'stop',
  'unit-missing': 'stop',
  'unit-unplaced': 'stop',
  'unit-new': 'look',
  'target-missing': 'stop',
  'target-language': 'stop',
  'call-lost': 'stop',
  'call-added': 'stop',
  'code-strange': 'stop',
  'call-order': 'look',
  'link-lost': 'look',
  'original-changed': 'look',
  'source-altered': 'look',
} as const;

export type FaultKind = keyof typeof FAULTS;
export type Fault = { unit: string; kind: FaultKind; codes: string[] };

type Languages = { source: string; target: string };

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Whether a tag is of a language, in whatever region. */
export const isOfLanguage = (tag: string, language: string): boolean => primary(tag) === primary(language);

const callsIn = (coded: readonly Coded[] | null): string[] =>
  (coded ?? []).flatMap((one) => (one.is === 'alone' && baseOfCallCode(one.id) !== undefined ? [one.id] : []));
const linksIn = (coded: readonly Coded[] | null): number =>
  (coded ?? []).filter((one) => one.is === 'open' && readMeaning(one.means)?.is === 'link').length;

const faultsOfCodes = ({ id: unit, source, target: before }: Unit, after: Coded[]): Fault[] => {
  const [known, stood, stand] = [callsIn(source), callsIn(before), callsIn(after)];
  const fault = (kind: FaultKind, codes: string[] = []): Fault => ({ unit, kind, codes });
  const lost = stood.filter((id) => !stand.includes(id));
  const added = stand.filter((id, at) => stand.indexOf(id) !== at || ![...known, ...stood].includes(id));
  const common = stand.filter((id) => known.includes(id));
  const isOther = (order: string[]) => order.filter((id) => common.includes(id)).join() !== common.join();
  return [
    ...(lost.length > 0 ? [fault('call-lost', lost)] : []),
    ...(added.length > 0 ? [fault('call-added', added)] : []),
    ...(added.length === 0 && isOther(known) && isOther(stood) ? [fault('call-order', common)] : []),
    ...(linksIn(after) < Math.min(linksIn(source), linksIn(before) || Infinity) ? [fault('link-lost')] : []),
  ];
};

type Judged = { faults: Fault[]; run?: Inline[] };

const judgeTarget = (
  unit: Unit,
  { target, language }: ReturnedUnit,
  calls: ReadonlyMap<string, string>,
  languages: Languages,
): Judged => {
  const { id, within } = unit;
  const fault = (kind: FaultKind, codes: string[] = []): Fault => ({ unit: id, kind, codes });
  const isSilent = target === null || (!hasWords(target) && hasWords(unit.source));
  if (unit.target === null) return { faults: isSilent ? [] : [fault('unit-unplaced')] };
  if (isSilent) return { faults: isWaiting(unit) || target === unit.target ? [] : [fault('target-missing')] };
  const wrong = language !== undefined && !isOfLanguage(language, languages.target);
  const { run, strange } = runOfCoded(target, within, calls);
  const faults = [...(wrong ? [fault('target-language', [language])] : []), ...faultsOfCodes(unit, target)];
  const told = faults.find(({ kind }) => kind === 'call-added')?.codes ?? [];
  const rest = strange.filter((code) => !told.includes(code));
  if (rest.length > 0) faults.push(fault('code-strange', rest));
  const stood = runOfCoded(unit.target, within, calls).run;
  return { faults, ...(JSON.stringify(stood) === JSON.stringify(run) ? {} : { run }) };
};

/**
 * Judges a file that came back, unit by unit, against what it would be if it were written now. `runs` are the texts it
 * brings that are not there yet, by unit; they are for storing only where no fault stops (`FAULTS`).
 */
export const judgeReturned = (
  units: Unit[],
  returned: Returned,
  { calls, languages }: { calls: ReadonlyMap<string, string>; languages: Languages },
): { faults: Fault[]; runs: Map<string, Inline[]> } => {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const isSameOriginal = returned.facts.sources === sourcesPrint(units);
  const faults: Fault[] = [];
  const runs = new Map<string, Inline[]>();
  const seen = new Set<string>();
  for (const back of returned.units) {
    const unit = known.get(back.id);
    const fault = (kind: FaultKind): void => void faults.push({ unit: back.id, kind, codes: [] });
    if (!unit) fault('unit-unknown');
    else if (seen.has(back.id)) fault('unit-twice');
    else {
      seen.add(back.id);
      if (gistOf(back.source) !== gistOf(unit.source)) fault(isSameOriginal ? 'source-altered' : 'original-changed');
      const judged = judgeTarget(unit, back, calls, languages);
      faults.push(...judged.faults);
      if (judged.run) runs.set(back.id, judged.run);
    }
  }
  for (const { id } of units)
    if (!seen.has(id)) faults.push({ unit: id, kind: isSameOriginal ? 'unit-missing' : 'unit-new', codes: [] });
  return { faults, runs };
};

/** Whether a file is refused for what was found in it. */
export const stopsFile = (faults: readonly Fault[]): boolean => faults.some(({ kind }) => FAULTS[kind] === 'stop');
