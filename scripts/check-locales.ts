import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { LOCALES } from '../locales/index';
import { parityProblems } from './locales/parity';
import { usedKeys } from './locales/usedKeys';
import { baseKeys, readWords, type Words } from './locales/words';

const HOUSE = resolve(import.meta.dirname, '..');

/** What is shipped: a key that only a test uses is dead. */
const PRODUCT = /^(src\/(?!testing\/)|collections\/|payload\.config\.ts$).*(?<!\.test)\.tsx?$|^payload\.config\.ts$/;

const programOf = (house: string): { program: ts.Program; files: ts.SourceFile[] } => {
  const { config } = ts.readConfigFile(resolve(house, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, house);
  const product = fileNames.filter((file) => PRODUCT.test(relative(house, file)));
  const program = ts.createProgram(product, options);
  return { program, files: program.getSourceFiles().filter(({ fileName }) => product.includes(fileName)) };
};

/**
 * Checks the words of a house: files well-formed, languages equal, every key used and every use a known, closed key.
 * @returns one sentence for every problem, with its file and line where it has one.
 */
export const localeProblems = (house: string): string[] => {
  const languages: Record<string, Words> = {};
  const problems: string[] = [];
  for (const locale of LOCALES) {
    const file = `locales/${locale}.json`;
    const { words, problems: found } = readWords(file, readFileSync(resolve(house, file), 'utf8'));
    languages[locale] = words;
    problems.push(...found);
  }
  const all: Words = new Map(Object.values(languages).flatMap((words) => [...words]));
  const { program, files } = programOf(house);
  const { used, problems: open } = usedKeys(program, files, all);
  const dead = [...baseKeys(all)].filter((key) => !used.has(key)).map((key) => `"${key}" is used nowhere`);
  return [...problems, ...parityProblems(languages), ...open.map((text) => text.replace(`${house}/`, '')), ...dead];
};

if (process.argv[1] === import.meta.filename) {
  const problems = localeProblems(HOUSE);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
