import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createInterface } from 'node:readline';
import { fingerprintsOf } from '../../src/domain/commentary/fingerprints';
import { narrowEdition, type StoredNote } from '../../src/domain/commentary/narrowEdition';
import { textPrintOf } from '../../src/domain/commentary/textPrint';
import { houseOfMany } from '../house/manyEditions';
import { settingsFor } from '../house/settings';
import { cpuOfEndedChildren } from '../machine/cpu';
import { ROOT } from '../machine/commands';
import { atMost, type Row } from '../table';

const MANY = 100_000;

/** Gives every translation what it follows; one original in ten says something else since. */
const follow = (dataDir: string): void => {
  const db = new DatabaseSync(join(dataDir, 'dipnot.db'), { enableForeignKeyConstraints: false });
  const row = db.prepare('SELECT body, readers_copy FROM commentaries LIMIT 1').get() as Record<string, string>;
  const { notes } = JSON.parse(row['readers_copy']!) as { notes: StoredNote[] };
  const prints = fingerprintsOf(narrowEdition({ body: JSON.parse(row['body']!) as unknown, notes }));
  const [first = ''] = Object.keys(prints.blocks);
  const other = { ...prints, blocks: { ...prints.blocks, [first]: 'another' } };
  db.exec('BEGIN');
  const give = db.prepare(
    'UPDATE commentaries SET translation_fingerprints = ? WHERE original_id IS NOT NULL AND (rowid % 10 = 0) = ?',
  );
  give.run(JSON.stringify(prints), 0);
  give.run(JSON.stringify(other), 1);
  db.prepare('UPDATE commentaries SET text_print = ?').run(textPrintOf(prints));
  db.exec('COMMIT');
  db.close();
};

const peakOf = (pid: number): number => {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

type Report = { lines: number; lagging: number; progress: number; cpu: number; peak: number };

const report = (dataDir: string): Promise<Report> =>
  new Promise((resolve, reject) => {
    const before = cpuOfEndedChildren();
    const told = { lines: 0, lagging: 0, progress: 0, cpu: 0, peak: 0 };
    const child = spawn(
      process.execPath,
      ['--max-semi-space-size=8', 'dist/cli.js', 'report', 'translations', '--json'],
      {
        cwd: ROOT,
        env: settingsFor(dataDir, 3000),
      },
    );
    createInterface({ input: child.stdout }).on('line', (line) => {
      told.lines += 1;
      if ((JSON.parse(line) as { lags: boolean }).lags) told.lagging += 1;
    });
    createInterface({ input: child.stderr }).on('line', () => {
      told.progress += 1;
      told.peak = Math.max(told.peak, peakOf(child.pid!));
    });
    child.on('close', (code) => {
      told.cpu = cpuOfEndedChildren() - before;
      // Every third edition is a translation, one in two hundred of them is not published.
      if (code === 0 && told.lines > MANY / 3.1 && told.lagging > 0) resolve(told);
      else
        reject(new Error(`The report ended with ${code} after ${told.lines} lines, ${told.lagging} of them lagging`));
    });
  });

/** The report over all translations of a house of 100,000 editions, a third of them translations, by the command line. */
export const translations = async (): Promise<Row[]> => {
  const { dataDir } = await houseOfMany(MANY);
  follow(dataDir);
  const { lines, lagging, progress, cpu, peak } = await report(dataDir);
  return [
    atMost(`report over ${MANY} editions, CPU`, cpu, 60, 's', 1),
    atMost('  its peak of memory', peak, 450, 'MB'),
    { what: '  translations told, of which lag', figure: `${lines}, ${lagging}` },
    { what: '  lines of progress', figure: `${progress}` },
  ];
};
