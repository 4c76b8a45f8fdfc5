import type { Locale } from '../../locales/index';
import type { Draft } from '../../src/domain/manuscript/draft';
import { readAnyManuscript } from '../../src/manuscripts/readManuscript';
import { ManuscriptRefused } from '../../src/manuscripts/refusal';
import { sentence } from '../sentence';
import type { Importing, ManuscriptFile } from './importing';
import type { ImportOptions } from './options';
import { Refusal } from './refusal';

/**
 * Reads a manuscript.
 * @throws Refusal with a sentence, also where the reader itself failed: the file was too much for it, and that is logged.
 */
export const readDraft = async (
  { payload, i18n, apart }: Importing,
  file: ManuscriptFile,
  { language, title }: ImportOptions,
): Promise<Draft> => {
  try {
    return await readAnyManuscript(file, { language: language as Locale, title }, apart);
  } catch (error) {
    if (error instanceof ManuscriptRefused)
      throw new Refusal(sentence(i18n, `cli.refused.${error.reason}`, { detail: error.detail ?? '' }));
    payload.logger.error({ err: error, msg: 'A manuscript could not be read' });
    throw new Refusal(sentence(i18n, 'cli.failed', { reason: error instanceof Error ? error.message : String(error) }));
  }
};
