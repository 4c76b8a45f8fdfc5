import { getLocalI18n, type Payload } from 'payload';
import { importManuscript } from '../../collections/importing/importManuscript';
import { manuscriptReader } from '../../collections/manuscriptReader';
import { translationsPage } from '../../collections/translating/translationsPage';
import type { Env } from '../platform/env';
import { writeBackup } from './backup';
import { xliffWork } from './xliffWork';
import { setPassword } from './setPassword';
import type { Done, Work } from './workKinds';

/** Does one piece of work. A refusal comes back as a sentence; anything unforeseen is thrown. */
export const doWork = async (payload: Payload, env: Env, work: Work): Promise<Done> => {
  switch (work.kind) {
    case 'import': {
      const bytes = new Uint8Array(Buffer.from(work.base64, 'base64'));
      const i18n = await getLocalI18n({ config: payload.config, language: work.locale });
      const file = { name: work.name, bytes };
      return { report: await importManuscript({ payload, i18n, apart: manuscriptReader() }, file, work.options) };
    }
    case 'xliff-out':
    case 'xliff-in':
      return xliffWork(payload, work);
    case 'backup':
      return writeBackup(payload, env, work.file, work.locale);
    case 'password':
      return setPassword(payload, work.email, work.password, work.locale);
    case 'translations':
      return { translations: await translationsPage(payload, work.after) };
  }
};
