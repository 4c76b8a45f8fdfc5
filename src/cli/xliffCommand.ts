import { readFile, stat, writeFile } from 'node:fs/promises';
import { MAX_BYTES, MAX_MEGABYTES } from '../domain/manuscript/size';
import { translator } from '../i18n/translate';
import type { Env } from '../platform/env';
import { terminalLocale } from '../server/terminalLocale';
import { findOwner, type Owner } from './owner';
import { readOptions } from './readOptions';
import type { Work } from './workKinds';
import { usage } from './usage';

const OPTIONS = {
  edition: { type: 'string' },
} as const;

/** What is asked of the owner: a file to be written, or one that is read. @throws what the disk throws */
const workOf = async (
  direction: string,
  names: string[],
  edition: string | undefined,
): Promise<Work | string | null> => {
  const locale = terminalLocale();
  const [first, second, ...more] = names;
  if (more.length > 0 || first === undefined) return null;
  if (direction === 'out' && second !== undefined && edition === undefined)
    return { kind: 'xliff-out', locale, edition: first };
  if (direction !== 'in' || second !== undefined) return null;
  if ((await stat(first)).size > MAX_BYTES)
    return translator(locale)('cli.refused.too-large', { detail: MAX_MEGABYTES });
  return { kind: 'xliff-in', locale, name: first, base64: (await readFile(first)).toString('base64'), edition };
};

const carryOut = async (owner: Owner, work: Work, file: string): Promise<number> => {
  const { text, error, exchange } = await owner.done(work);
  if (exchange) console.log(JSON.stringify(exchange));
  if (error !== undefined) console.error(error);
  // A file that is there may be the only copy of somebody's work.
  if (text !== undefined) await writeFile(file, text, { flag: 'wx' });
  return error !== undefined || (exchange && 'error' in exchange) ? 1 : 0;
};

/** `dipnot xliff out EDITION FILE` and `dipnot xliff in FILE`: a translation to an outside translator, and back. */
export const xliffCommand = async ([direction = '', ...args]: string[], env: Env): Promise<number> => {
  const t = translator(terminalLocale());
  const parsed = readOptions(args, OPTIONS);
  if (!parsed) return 1;
  const { values, positionals } = parsed;
  try {
    const work = await workOf(direction, positionals, values.edition);
    if (work === null || typeof work === 'string') {
      console.error(work ?? usage(t));
      return 1;
    }
    const owner = await findOwner(env);
    try {
      return await carryOut(owner, work, positionals.at(-1) ?? '');
    } finally {
      await owner.close();
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(
      code === 'EEXIST'
        ? t('cli.exists', { file: positionals.at(-1) ?? '' })
        : t('cli.refused.unreadable', { detail: code ?? message }),
    );
    return 1;
  }
};
