import { parseArgs, type ParseArgsConfig } from 'node:util';
import { translator } from '../i18n/translate';
import { terminalLocale } from '../server/terminalLocale';

type Options = NonNullable<ParseArgsConfig['options']>;
type Read<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/** The options of a command and what stands beside them; null, and told on stderr, where one is none. */
export const readOptions = <T extends Options>(args: string[], options: T): Read<T> | null => {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    console.error(translator(terminalLocale())('cli.badOption', { reason: (error as Error).message }));
    return null;
  }
};
