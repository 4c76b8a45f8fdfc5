import type { Note } from '../commentary/model';
import type { Block, Inline } from '../lexical/nodes';
import { runsOf } from '../lexical/walk';
import { codedRun } from './codedRun';
import { hasWords, type Coded } from './coded';
import type { Within } from './runOfCoded';

/** What of an edition is translated. */
export type Side = { title: string; standfirst: string; blocks: Block[]; notes: Note[] };

/** One place of the original with its translation; `target` is null where the translation has no such place. */
export type Unit = { id: string; within: Within; source: Coded[]; target: Coded[] | null };

type Place = { id: string; within: Within; run: Inline[] };

/** The ids of a block's runs: its own where it has one run by its kind, else counted in reading order. */
export const unitIdsOf = (block: Block): string[] => {
  const { id } = block;
  if (id === undefined) return [];
  const isMany = block.type === 'list' || block.type === 'table';
  return runsOf(block).map((_, index) => (isMany ? `${id}-${index + 1}` : id));
};

/** The id of a note's paragraph, counted from 0; `key` is that of the original's note. */
export const noteUnitId = (key: string, index: number): string => `n-${key}-${index + 1}`;

const line = (id: string, text: string): Place => ({
  id,
  within: 'line',
  run: text === '' ? [] : [{ type: 'text', text, marks: [] }],
});

const placesOf = (side: Side, keyOf: (note: Note) => string | undefined): Place[] => [
  line('title', side.title),
  line('standfirst', side.standfirst),
  ...side.blocks.flatMap((block) => {
    const runs = runsOf(block);
    return unitIdsOf(block).map((id, index): Place => ({ id, within: 'body', run: runs[index] ?? [] }));
  }),
  ...side.notes.flatMap((note) => {
    const key = keyOf(note);
    if (key === undefined) return [];
    return note.paragraphs.map(({ children }, index): Place => ({
      id: noteUnitId(key, index),
      within: 'note',
      run: children,
    }));
  }),
];

/** The translation's note for each of the original's, by key; of two that name the same the first. */
export const noteOfOriginal = (original: Note[], translation: Note[]): Map<string, string> => {
  const keys = new Map<string, string>();
  for (const { key, counterpart } of translation)
    if (counterpart !== undefined && !keys.has(counterpart) && original.some((note) => note.key === counterpart))
      keys.set(counterpart, key);
  return keys;
};

/** Which note of the translation a call's code leads to, by the base of the code. */
export const callsByCode = (original: Note[], translation: Note[]): Map<string, string> => {
  const pairs = noteOfOriginal(original, translation);
  const paired = new Set(pairs.values());
  const own = translation.filter(({ key }) => !paired.has(key));
  return new Map([
    ...[...pairs].map(([from, key]): [string, string] => [`c-${from}`, key]),
    ...own.map(({ key }): [string, string] => [`own-${key}`, key]),
  ]);
};

/**
 * The units of an original and its translation, in the original's order; a place without anything in it is none. What
 * stands in the translation alone is in no unit.
 */
export const unitsOf = (original: Side, translation: Side): Unit[] => {
  const codes = new Map([...callsByCode(original.notes, translation.notes)].map(([code, key]) => [key, code]));
  const renders = new Map([...noteOfOriginal(original.notes, translation.notes)].map(([from, key]) => [key, from]));
  const targets = new Map<string, Inline[]>();
  for (const { id, run } of placesOf(translation, ({ key }) => renders.get(key)))
    if (!targets.has(id)) targets.set(id, run);
  const seen = new Set<string>();
  return placesOf(original, ({ key }) => key).flatMap(({ id, within, run }): Unit[] => {
    if (run.length === 0 || seen.has(id)) return [];
    seen.add(id);
    const source = codedRun(run, (key) => `c-${key}`);
    const target = targets.get(id);
    const coded = target && codedRun(target, (key) => codes.get(key) ?? `own-${key}`, source);
    return [{ id, within, source, target: coded ?? null }];
  });
};

/** Whether a unit is to be translated still: the original has words there, the translation none. */
export const isWaiting = ({ source, target }: Unit): boolean => hasWords(source) && !hasWords(target ?? []);
