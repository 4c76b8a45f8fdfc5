import { rm } from 'node:fs/promises';
import { APIError, ValidationError } from 'payload';
import { isLocale, LOCALES } from '../../locales/index';
import { retryTransient } from '../../src/platform/retryTransient';
import { sentence } from '../sentence';
import type { Importing, ManuscriptFile } from './importing';
import { inOneTransaction } from './inOneTransaction';
import type { ImportOptions } from './options';
import { readDraft } from './readDraft';
import { Refusal } from './refusal';
import type { ImportReport } from './report';
import { storeDraft } from './storeDraft';

/** @throws Refusal, and what the database throws */
const takeIn = async (context: Importing, file: ManuscriptFile, options: ImportOptions): Promise<ImportReport> => {
  const { language } = options;
  if (!isLocale(language))
    throw new Refusal(sentence(context.i18n, 'cli.unknownLanguage', { language, languages: LOCALES.join(', ') }));
  const read = await readDraft(context, file, options);
  return retryTransient(async () => {
    const written: string[] = [];
    try {
      return await inOneTransaction(context, (req) => storeDraft(req, { file, read, options, written }));
    } catch (error) {
      await Promise.all(written.map((path) => rm(path, { force: true })));
      throw error;
    }
  });
};

/**
 * Reads a manuscript and stores it as a draft, or publishes it, with the file itself, in one transaction: either
 * everything is stored or nothing, on the disk too. What cannot be accepted comes back as `{file, error}` with one sentence.
 */
export const importManuscript = async (
  context: Importing,
  file: ManuscriptFile,
  options: ImportOptions,
): Promise<ImportReport> => {
  try {
    return await takeIn(context, file, options);
  } catch (error) {
    if (error instanceof ValidationError)
      return { file: file.name, error: error.data.errors.map(({ message }) => message).join(' ') };
    if (error instanceof Refusal || (error instanceof APIError && error.status < 500))
      return { file: file.name, error: error.message };
    throw error;
  }
};
