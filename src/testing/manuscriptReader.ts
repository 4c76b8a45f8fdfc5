import path from 'node:path';
import { createApartReader, type ApartReader } from '../manuscripts/apart/apartReader';

let reader: ApartReader | undefined;

/**
 * The reader of manuscripts from the sources, without a build: for `vi.mock` in the place of `collections/manuscriptReader`.
 * Its thread holds no process open.
 */
export const manuscriptReader = (): ApartReader =>
  (reader ??= createApartReader({
    worker: path.resolve('src/manuscripts/apart/worker.ts'),
    execArgv: ['--import', 'tsx'],
  }));
