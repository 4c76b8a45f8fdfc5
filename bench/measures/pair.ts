import { fingerprintsOf } from '../../src/domain/commentary/fingerprints';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import { parityOf } from '../../src/domain/commentary/parity';
import { stalenessOf } from '../../src/domain/commentary/staleness';
import { editionData } from '../house/editionData';
import { atMost, type Row } from '../table';

const ROUNDS = 200;

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Once the engine has compiled it: the mean of a second such run. */
const costOf = (work: () => void): number => {
  const run = () => {
    const from = cpuMs();
    for (let round = 0; round < ROUNDS; round += 1) work();
    return (cpuMs() - from) / ROUNDS;
  };
  run();
  return run();
};

/** What it costs to set a translation beside its original: its notes against the original's, and what that says otherwise since. */
export const pair = (): Promise<Row[]> => {
  const rows = [
    { words: 1_500, notes: 20, most: 5 },
    // The target is of a text of the usual length.
    { words: 6_000, notes: 300 },
  ].map(({ words, notes, most }): Row => {
    const stored = editionData({ title: 'A pair', words, notes, seed: notes }, '', 'draft');
    const original = narrowEdition(stored);
    const translation = {
      ...original,
      notes: original.notes.map((note) => ({ ...note, counterpart: note.key })),
    };
    const was = fingerprintsOf({ ...original, blocks: original.blocks.slice(1) });
    const cost = costOf(() => {
      parityOf({ original, translation });
      stalenessOf(was, fingerprintsOf(original));
    });
    const what = `parity and staleness of a pair of ${words} words, ${notes} notes`;
    return most === undefined ? { what, figure: `${cost.toFixed(2)} ms CPU` } : atMost(what, cost, most, 'ms CPU', 2);
  });
  return Promise.resolve(rows);
};
