import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionView } from '../../src/domain/commentary/viewModel';
import { createTypstEngine } from '../../src/exports/typst/engine/engine';
import { createNames } from '../../src/queries/names';
import { readEdition } from '../../src/queries/edition';
import { parsePath } from '../../src/routing/parsePath';
import { closeHouse, openHouse } from '../../src/server/openHouse';
import { readSettings } from '../../src/server/settings';
import { createPress, type Press } from '../../src/site/press';
import { ROOT } from '../machine/commands';
import { cpuOfTree } from '../machine/cpu';
import { residentOf } from '../machine/memory';

type Cost = { firstCpuMs: number; cpuMs: number; bytes: number };

/** What the press used, its engine included. `many`: one print after another of articles that all differ. */
export type PressCost = {
  pdf: Cost;
  card: Cost;
  many: { made: number; cpuMs: number; peakMb: number; processes: number };
};

const TIMES = 40;
const MANY = 1_000;
const HOUSE = 'Harbour Studies Centre';

const cpuMs = (): number => cpuOfTree(process.pid) * 1000;

/** The processes this one has started and that still run. */
const children = (): number[] =>
  readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

const open = await openHouse(readSettings());
const asked = parsePath(process.argv[2] ?? '');
if (asked.kind !== 'edition') throw new Error('This is the address of no article');
const found = await readEdition(open.payload, createNames(open.payload), asked);
if (!found) throw new Error('There is no such article');
const article = found.view;

const openPress = (): Press => {
  const engine = createTypstEngine({
    worker: join(ROOT, 'dist/typst.js'),
    fonts: join(ROOT, 'src/exports/typst/fonts'),
  });
  return createPress(engine, '');
};

/** An article like the model and yet another: no engine has made it before. */
const another = (at: number): EditionView => ({
  ...article,
  title: `${article.title}, ${at}`,
  blocks: article.blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, content: [{ kind: 'text', text: `${at}. `, marks: [] }, ...block.content] }
      : block,
  ),
});

const costOf = async (make: (press: Press, edition: EditionView) => Promise<Uint8Array>): Promise<Cost> => {
  const press = openPress();
  const from = cpuMs();
  const { length } = await make(press, article);
  const first = cpuMs();
  for (let at = 0; at < TIMES; at += 1) await make(press, another(at));
  const cost = { firstCpuMs: first - from, cpuMs: (cpuMs() - first) / TIMES, bytes: length };
  await press.close();
  return cost;
};

const pdfOf = (press: Press, edition: EditionView): Promise<Uint8Array> =>
  press.pdf(edition, HOUSE, 'https://harbour.example');

const workThrough = async (): Promise<PressCost['many']> => {
  const press = openPress();
  const before = new Set(children());
  const seen = new Set<number>();
  let peakMb = 0;
  const from = cpuMs();
  for (let at = 0; at < MANY; at += 1) {
    await pdfOf(press, another(at));
    for (const pid of children().filter((one) => !before.has(one))) {
      seen.add(pid);
      peakMb = Math.max(peakMb, residentOf(pid) ?? 0);
    }
  }
  const cost = { made: MANY, cpuMs: cpuMs() - from, peakMb, processes: seen.size };
  await press.close();
  return cost;
};

const cost: PressCost = {
  pdf: await costOf(pdfOf),
  card: await costOf((press, edition) => press.card(edition, HOUSE)),
  many: await workThrough(),
};
await closeHouse(open);
console.log(JSON.stringify(cost));
process.exit();
