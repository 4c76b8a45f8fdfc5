import { runChecks } from './run/checks';
import { interruption, seconds } from './run/command';
import { add, NOTHING, sentence, type Count } from './run/count';
import { buildForIntegration, integrationOnMongo, integrationOnSqlite, journeys, unit } from './run/suites';

type Part = [name: string, part: () => Promise<Count>];

/**
 * One after the other, but for those that stand in one line: an integration suite keeps one core busy, and waits for its
 * database half of the time.
 */
const STEPS: Part[][] = [
  [['Checks', runChecks]],
  [['Unit', unit]],
  [['Bundles', buildForIntegration]],
  [
    ['Integration on SQLite', integrationOnSqlite],
    ['Integration on MongoDB', integrationOnMongo],
  ],
  [['Journeys', journeys]],
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

const runPart = async ([name, part]: Part): Promise<Count> => {
  const start = performance.now();
  console.log(`\n== ${name}`);
  const count = await settle(part);
  console.log(`== ${name}: ${sentence(count)} (${seconds(start)})`);
  return count;
};

let total = NOTHING;
for (const step of STEPS) {
  if (interruption.signal.aborted) break;
  total = (await Promise.all(step.map(runPart))).reduce(add, total);
}
console.log(`\n${sentence(total)}`);
process.exitCode = total.failed > 0 || interruption.signal.aborted ? 1 : 0;
