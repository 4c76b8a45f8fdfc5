/**
 * The process that compiles: `worker FONTS-FOLDER`, started by `engine.ts` alone. Typst's memory is given back only when
 * its process ends, and a crash of it must not be the server's: so it has one of its own. Ends when its parent does.
 */
import { createCompiler } from './compiler';
import type { Answer, Job, Made } from './job';

type Maker = (job: Job) => Made;

/** Fonts that cannot be read are told to whoever asks; nobody reads what a start throws. */
const makerOf = (fontsFolder: string): Maker => {
  try {
    return createCompiler(fontsFolder).make;
  } catch (problem) {
    return () => {
      throw problem;
    };
  }
};

const make = makerOf(process.argv[2] ?? '');

const answer = (job: Job): Answer => {
  const memory = process.memoryUsage.rss();
  try {
    return { ...make(job), memory };
  } catch (problem) {
    return { refused: problem instanceof Error ? problem.message : String(problem), memory };
  }
};

process.on('message', (job: Job) => process.send?.(answer(job)));
process.on('disconnect', () => process.exit());
