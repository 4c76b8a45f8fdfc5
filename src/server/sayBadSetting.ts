import { translator } from '../i18n/translate';
import type { BadSetting } from '../platform/badSetting';
import { terminalLocale } from './terminalLocale';

/** Ends the process with one sentence: which setting stops it, and what it may be. */
export const sayBadSetting = ({ setting: name, value, allowed }: BadSetting): never => {
  const t = translator(terminalLocale());
  console.error(t('start.badSetting', { name, value, allowed: t(`start.allowed.${allowed}`) }));
  process.exit(1);
};
