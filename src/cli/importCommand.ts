import { readFile, stat } from 'node:fs/promises';
import type { ImportOptions } from '../../collections/importing/options';
import type { ImportReport } from '../../collections/importing/report';
import { translator } from '../i18n/translate';
import { MAX_BYTES, MAX_MEGABYTES } from '../domain/manuscript/size';
import type { Env } from '../platform/env';
import { terminalLocale } from '../server/terminalLocale';
import { findOwner, type Owner } from './owner';
import { readOptions } from './readOptions';
import { usage } from './usage';

const OPTIONS = {
  language: { type: 'string' },
  series: { type: 'string' },
  title: { type: 'string' },
  authors: { type: 'string' },
  original: { type: 'string' },
  publish: { type: 'boolean' },
  number: { type: 'string' },
  'published-on': { type: 'string' },
  'missing-notes': { type: 'string' },
  json: { type: 'boolean' },
} as const;

const importFile = async (owner: Owner, file: string, options: ImportOptions): Promise<ImportReport> => {
  const locale = terminalLocale();
  const t = translator(locale);
  try {
    if ((await stat(file)).size > MAX_BYTES)
      return { file, error: t('cli.refused.too-large', { detail: MAX_MEGABYTES }) };
    const base64 = (await readFile(file)).toString('base64');
    const { report, error } = await owner.done({ kind: 'import', locale, name: file, base64, options });
    return report ?? { file, error: error ?? '' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const missing = (error as NodeJS.ErrnoException).code;
    return { file, error: missing ? t('cli.refused.unreadable', { detail: missing }) : t('cli.failed', { reason }) };
  }
};

/** Whether what was asked for this file is done: stored, and published where that was asked. */
const isDone = (report: ImportReport, options: ImportOptions): boolean =>
  !('error' in report) && (!options.publish || report.address !== null);

/** `dipnot import FILE…`: one JSON line a file on stdout, progress on stderr; 0 when every file was stored and published as asked. */
export const importCommand = async (args: string[], env: Env): Promise<number> => {
  const t = translator(terminalLocale());
  const parsed = readOptions(args, OPTIONS);
  if (!parsed) return 1;
  const { values, positionals: files } = parsed;
  const { language, series, 'published-on': publishedOn, 'missing-notes': missingNotes, json: _json, ...rest } = values;
  if (files.length === 0 || language === undefined || series === undefined) {
    console.error(usage(t));
    return 1;
  }
  const options: ImportOptions = { ...rest, language, series, publishedOn, missingNotes };
  const owner = await findOwner(env);
  let failed = 0;
  for (const [index, file] of files.entries()) {
    console.error(t('cli.progress', { at: index + 1, of: files.length, file }));
    const report = await importFile(owner, file, options);
    console.log(JSON.stringify(report));
    if (!isDone(report, options)) failed += 1;
  }
  await owner.close();
  return failed === 0 ? 0 : 1;
};
