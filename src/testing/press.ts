import path from 'node:path';
import { createTypstEngine } from '../exports/typst/engine/engine';
import { createPress, type Press } from '../site/press';

const TYPST = path.resolve(import.meta.dirname, '../exports/typst');

/** A press that runs from the sources; its process ends with the test. `media`: the folder where pictures lie. */
export const pressFromSources = (media: string): Press =>
  createPress(
    createTypstEngine({
      worker: path.join(TYPST, 'engine/worker.ts'),
      fonts: path.join(TYPST, 'fonts'),
      execArgv: ['--import', 'tsx'],
    }),
    media,
  );
