import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bootHouse, type BootedHouse } from '../testing/boot';
import { editionsIn, type Editions } from '../testing/editions';
import { takeHandOvers } from '../testing/instance';
import { manuscriptReader } from '../testing/manuscriptReader';
import { temporaryFolder } from '../testing/testDatabase';
import { importCommand } from './importCommand';
import { reportCommand } from './reportCommand';
import { xliffCommand } from './xliffCommand';

vi.mock('../../collections/manuscriptReader', () => import('../testing/manuscriptReader'));

let house: BootedHouse;
let editions: Editions;
let end: () => void;
let folder: string;
let said: string[];

beforeAll(async () => {
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  end = await takeHandOvers(house);
  folder = temporaryFolder();
});
afterAll(async () => {
  end();
  manuscriptReader().close();
  vi.unstubAllEnvs();
  await house.close();
});
beforeEach(() => {
  said = [];
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((line: unknown) => void said.push(String(line)));
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk, ...rest) => {
    said.push(String(chunk));
    const told = rest.find((one) => typeof one === 'function');
    told?.();
    return true;
  });
  return () => vi.restoreAllMocks();
});

const inFolder = (name: string, text?: string): string => {
  const file = join(folder, name);
  if (text !== undefined) writeFileSync(file, text);
  return file;
};
const importing = (file: string, ...options: string[]) =>
  importCommand([file, '--series', 'commentary', ...options], house.env);
const xliff = (...args: string[]) => xliffCommand(args, house.env);

/** An original and its translation, both brought in by the command line; the translation waits for its second paragraph. */
const aPair = async (name: string, ...options: string[]): Promise<string> => {
  const tr = inFolder(`${name}.tr.txt`, `Fenerler yandı [1].\n\nKıyı karanlık.\n\nNotlar\n\n[1] Kıyı Haber.\n`);
  expect(await importing(tr, '--language', 'tr', '--title', name, '--publish'), said.join('\n')).toBe(0);
  const { address } = JSON.parse(said.at(-1)!) as { address: string };
  const en = inFolder(`${name}.en.txt`, `The lights were lit [1].\n\nNo more.\n\nNotes\n\n[1] Shore News.\n`);
  expect(
    await importing(en, '--language', 'en', '--title', `${name} in English`, '--original', address, ...options),
  ).toBe(0);
  return (JSON.parse(said.at(-1)!) as { id: string }).id;
};

describe('a translation on the command line', () => {
  it('goes out as a file and comes back, the same or with other words', async () => {
    const id = await aPair('Fenerler');
    const file = inFolder('out.xlf');
    expect(await xliff('out', id, file)).toBe(0);
    expect(await xliff('in', file)).toBe(0);
    expect(JSON.parse(said.at(-1)!)).toMatchObject({ id, changed: 0, problems: [] });
    writeFileSync(file, readFileSync(file, 'utf8').replace('No more.', 'The shore is dark.'));
    expect(await xliff('in', file, '--edition', id)).toBe(0);
    expect(JSON.parse(said.at(-1)!)).toMatchObject({ id, changed: 1 });
    expect(JSON.stringify((await editions.latest(id)).body)).toContain('The shore is dark.');
  });

  it('is not written over a file that is there', async () => {
    const id = await aPair('Deniz');
    const file = inFolder('kept.xlf', 'somebody’s work');
    expect(await xliff('out', id, file)).toBe(1);
    expect(said.at(-1)).toBe(`${file} is there already and was left as it is; name a file that is not.`);
    expect(readFileSync(file, 'utf8')).toBe('somebody’s work');
  });

  it('says what is wrong with what was asked, in a sentence', async () => {
    const wrong = async (...args: string[]) => {
      expect(await xliff(...args)).toBe(1);
      return said.at(-1);
    };
    expect(await wrong('out', '2031/1', inFolder('none.xlf'))).toContain('2031/1');
    expect(await wrong('in', inFolder('nowhere.xlf'))).toBe('The file cannot be read (ENOENT).');
    expect(await wrong('in', inFolder('no.xlf', 'words'))).toContain('Nothing was stored.');
    expect(await wrong('around')).toMatch(/^Usage:/);
    expect(await wrong('in', '--edtion', 'x')).toMatch(/^An option was not understood: /);
  });

  it('is reported with what it lacks, one line a translation, also as JSON', async () => {
    const id = await aPair('Liman', '--publish');
    said = [];
    expect(await reportCommand(['translations', '--json'], house.env)).toBe(0);
    const rows = said.join('').split('\n').filter(Boolean);
    const told = rows.flatMap((row) => (row.startsWith('{') ? [JSON.parse(row) as { id?: string }] : []));
    expect(told.map((row) => row.id)).toContain(id);
    expect(await reportCommand(['everything'], house.env)).toBe(1);
    expect(said.at(-1)).toMatch(/^Usage:/);
  });
});
