import path from 'node:path';
import { dataOfDraft } from '../../collections/commentaries/dataOfDraft';
import { createApartReader, type ApartReader } from '../../src/manuscripts/apart/apartReader';
import { wordFileOf } from '../house/wordFile';
import { median } from '../median';
import { atLeast, type Row } from '../table';

const WARM_UP = 60;
const ROUNDS = 5;
const FILES = 60;

/** All threads count: the files are read in one of their own. */
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const readTimes = async (reader: ApartReader, bytes: Uint8Array, times: number): Promise<void> => {
  for (let file = 0; file < times; file += 1) {
    const draft = await reader.read({ format: 'docx', bytes, options: { language: 'tr' } });
    if (dataOfDraft(draft).notes?.length !== 20) throw new Error('The file was not read whole');
  }
};

/** Files of Word of 2,000 words and 20 notes, made into what is stored: files per CPU second, in one reused thread. */
export const wordFiles = async (): Promise<Row[]> => {
  const reader = createApartReader({ worker: path.resolve('dist/manuscripts.js') });
  const bytes = await wordFileOf({ words: 2000, notes: 20 });
  await readTimes(reader, bytes, WARM_UP);
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = cpuSeconds();
    await readTimes(reader, bytes, FILES);
    rounds.push(FILES / (cpuSeconds() - from));
  }
  reader.close();
  return [atLeast('files of Word, 2,000 words and 20 notes: read per CPU s', median(rounds), 25, '', 1)];
};
