import { runChecks } from './run/checks';
import { sentence } from './run/count';

const count = await runChecks();
console.log(sentence(count));
if (count.failed > 0) process.exitCode = 1;
