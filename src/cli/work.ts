import { getLocalI18n, type Payload } from 'payload';
import { importManuscript } from '../../collections/importing/importManuscript';
import type { ImportOptions } from '../../collections/importing/options';
import type { ImportReport } from '../../collections/importing/report';
import { manuscriptReader } from '../../collections/manuscriptReader';
import { translationsPage, type TranslationsPage } from '../../collections/translating/translationsPage';
import type { Locale } from '../../locales/index';
import type { Env } from '../platform/env';
import { writeBackup } from './backup';
import { setPassword } from './setPassword';

/** One piece of work, as JSON: done by the process that owns the database, whoever asked. `locale`: of the sentences. */
export type Work =
  | { kind: 'import'; locale: Locale; name: string; base64: string; options: ImportOptions }
  | { kind: 'backup'; locale: Locale; file: string }
  | { kind: 'password'; locale: Locale; email: string; password: string }
  | { kind: 'translations'; after: string | null };

/** What came of it; `error` is a sentence for a person. */
export type Done = { report?: ImportReport; translations?: TranslationsPage; text?: string; error?: string };

/** Does one piece of work. A refusal comes back as a sentence; anything unforeseen is thrown. */
export const doWork = async (payload: Payload, env: Env, work: Work): Promise<Done> => {
  switch (work.kind) {
    case 'import': {
      const bytes = new Uint8Array(Buffer.from(work.base64, 'base64'));
      const i18n = await getLocalI18n({ config: payload.config, language: work.locale });
      const file = { name: work.name, bytes };
      return { report: await importManuscript({ payload, i18n, apart: manuscriptReader() }, file, work.options) };
    }
    case 'backup':
      return writeBackup(payload, env, work.file, work.locale);
    case 'password':
      return setPassword(payload, work.email, work.password, work.locale);
    case 'translations':
      return { translations: await translationsPage(payload, work.after) };
  }
};
