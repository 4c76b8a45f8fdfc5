import type { TranslationsPage } from '../../collections/translating/translationsPage';
import { translator } from '../i18n/translate';
import type { Env } from '../platform/env';
import { terminalLocale } from '../server/terminalLocale';
import { findOwner, type Owner } from './owner';
import { pairSentence } from './pairSentence';
import { readOptions } from './readOptions';
import { usage } from './usage';

const OPTIONS = {
  json: { type: 'boolean' },
} as const;

/** Every page of the report, one after the other: the next one is asked for when the one before is written. */
async function* pagesOf(owner: Owner): AsyncGenerator<TranslationsPage> {
  let after: string | null = null;
  do {
    const { translations } = await owner.done({ kind: 'translations', after });
    if (!translations) return;
    yield translations;
    after = translations.after;
  } while (after !== null);
}

/** Waits for whoever reads: what is not taken yet would pile up in memory, and be lost at the end of the process. */
const written = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });

/**
 * `dipnot report translations`: how each published translation stands beside its original, one line each on stdout
 * (`--json`: one JSON line), progress on stderr. What lags is no failure: 0 when the report is whole.
 */
export const reportCommand = async (args: string[], env: Env): Promise<number> => {
  const locale = terminalLocale();
  const t = translator(locale);
  const parsed = readOptions(args, OPTIONS);
  if (!parsed) return 1;
  const { values, positionals } = parsed;
  if (positionals.join(' ') !== 'translations') {
    console.error(usage(t));
    return 1;
  }
  const owner = await findOwner(env);
  let at = 0;
  let lagging = 0;
  let told = 0;
  try {
    for await (const { pairs, seen, of } of pagesOf(owner)) {
      const lines = pairs.map((pair) => {
        const text = pairSentence(pair, locale);
        return `${values.json ? JSON.stringify({ ...pair, text }) : text}\n`;
      });
      await written(lines.join(''));
      at += seen;
      told += pairs.length;
      lagging += pairs.filter(({ lags }) => lags).length;
      console.error(t('cli.report.progress', { at, of }));
    }
    console.error(t('cli.report.done', { count: told, lagging }));
  } finally {
    await owner.close();
  }
  return 0;
};
