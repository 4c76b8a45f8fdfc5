import { interruption } from './run/command';
import { sentence } from './run/count';
import { journeysInFirefox } from './run/suites';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());

const count = await journeysInFirefox();
console.log(`\n${sentence(count)}`);
process.exitCode = count.failed > 0 || interruption.signal.aborted ? 1 : 0;
