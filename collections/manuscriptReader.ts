import path from 'node:path';
import { createApartReader, type ApartReader } from '../src/manuscripts/apart/apartReader';

let reader: ApartReader | undefined;

/** The one reader of Word files and pages of this process; its thread starts with the first of them. */
export const manuscriptReader = (): ApartReader =>
  (reader ??= createApartReader({ worker: path.join(process.cwd(), 'dist/manuscripts.js') }));
