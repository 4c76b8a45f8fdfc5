import type { ExchangeReport } from '../../collections/exchange/takeIn';
import type { ImportOptions } from '../../collections/importing/options';
import type { ImportReport } from '../../collections/importing/report';
import type { TranslationsPage } from '../../collections/translating/translationsPage';
import type { Locale } from '../../locales/index';

/** One piece of work, as JSON: done by the process that owns the database, whoever asked. `locale`: of the sentences. */
export type Work =
  | { kind: 'import'; locale: Locale; name: string; base64: string; options: ImportOptions }
  | { kind: 'xliff-out'; locale: Locale; edition: string }
  | { kind: 'xliff-in'; locale: Locale; name: string; base64: string; edition?: string }
  | { kind: 'backup'; locale: Locale; file: string }
  | { kind: 'password'; locale: Locale; email: string; password: string }
  | { kind: 'translations'; after: string | null };

/** What came of it; `error` is a sentence for a person. */
export type Done = {
  report?: ImportReport;
  exchange?: ExchangeReport;
  translations?: TranslationsPage;
  text?: string;
  error?: string;
};
