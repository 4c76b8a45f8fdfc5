import { LOCALES } from '../../locales/index';
import type { T } from '../i18n/translate';

/** What the command can do, with the languages of the house. */
export const usage = (t: T): string => t('cli.usage', { languages: LOCALES.join('|') });
