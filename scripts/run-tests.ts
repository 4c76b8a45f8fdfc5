import { runChecks } from './run/checks';
import { interruption, seconds } from './run/command';
import { add, NOTHING, sentence, type Count } from './run/count';
import { buildForIntegration, integrationOnMongo, integrationOnSqlite, journeys, unit } from './run/suites';

type Part = [name: string, part: () => Promise<Count>];

/**
 * One step after the other. What stands in one step goes on at the same time, line by line, and in each line one part
 * after the other: an integration suite keeps one core busy and waits for its database half of the time, and the one on
 * SQLite is done long before the one on MongoDB.
 */
const STEPS: Part[][][] = [
  [[['Checks', runChecks]]],
  [[['Bundles', buildForIntegration]]],
  [
    [
      ['Integration on SQLite', integrationOnSqlite],
      ['Unit', unit],
    ],
    [['Integration on MongoDB', integrationOnMongo]],
  ],
  [[['Journeys', journeys]]],
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

const runLine = async (parts: Part[]): Promise<Count> => {
  let count = NOTHING;
  for (const part of parts) {
    if (interruption.signal.aborted) break;
    count = add(count, await runPart(part));
  }
  return count;
};

let total = NOTHING;
for (const lines of STEPS) total = (await Promise.all(lines.map(runLine))).reduce(add, total);
console.log(`\n${sentence(total)}`);
process.exitCode = total.failed > 0 || interruption.signal.aborted ? 1 : 0;
