import { runChecks } from './run/checks';
import { interruption, seconds } from './run/command';
import { add, NOTHING, sentence, type Count } from './run/count';
import { integrationOnMongo, integrationOnSqlite, journeys, unit } from './run/suites';

const PARTS: [name: string, part: () => Promise<Count>][] = [
  ['Checks', runChecks],
  ['Unit', unit],
  ['Integration on SQLite', integrationOnSqlite],
  ['Integration on MongoDB', integrationOnMongo],
  ['Journeys', journeys],
];

/** A part that throws has failed; the others go on. */
const settle = async (part: () => Promise<Count>): Promise<Count> => {
  try {
    return await part();
  } catch (error) {
    console.log(error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());

let total = NOTHING;
for (const [name, part] of PARTS) {
  if (interruption.signal.aborted) break;
  const start = performance.now();
  console.log(`\n== ${name}`);
  const count = await settle(part);
  console.log(`== ${name}: ${sentence(count)} (${seconds(start)})`);
  total = add(total, count);
}
console.log(`\n${sentence(total)}`);
process.exitCode = total.failed > 0 || interruption.signal.aborted ? 1 : 0;
