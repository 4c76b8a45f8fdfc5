import { buildProduct } from '../house/build';
import { diskFull } from './diskFull';
import type { Outcome } from './fault';
import { killAtRandom } from './killAtRandom';
import { manyCreates } from './manyCreates';

/** `npm run faults [-- NAME…]`: makes each fault happen, prints what was counted; fails where anything was lost. */
const FAULTS: Record<string, () => Promise<Outcome>> = { manyCreates, diskFull, killAtRandom };

const asked = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(FAULTS);
const unknown = asked.find((name) => !(name in FAULTS));
if (unknown) throw new Error(`No fault is called ${unknown}; there are ${Object.keys(FAULTS).join(', ')}`);

buildProduct();
for (const name of asked) {
  const from = performance.now();
  console.error(`${name} …`);
  const outcome = await FAULTS[name]!().catch((error: unknown) => ({ counts: {}, losses: [String(error)] }));
  const took = `${((performance.now() - from) / 1000).toFixed(0)} s`;
  if ('notRun' in outcome) {
    console.log(`${name}: not run: ${outcome.notRun}`);
    continue;
  }
  const counts = Object.entries(outcome.counts).map(([what, count]) => `${what}: ${count}`);
  console.log(`${name}: ${outcome.losses.length === 0 ? 'nothing lost' : 'LOSS'} (${took}). ${counts.join('; ')}`);
  for (const loss of outcome.losses) console.log(`  ${loss}`);
  if (outcome.losses.length > 0) process.exitCode = 1;
}
process.exit();
