import { expect, it } from 'vitest';
import { terminalLanguage } from '../platform/env';
import { terminalLocale } from './terminalLocale';

it.each([
  [{}, 'en'],
  [{ LANG: 'tr_TR.UTF-8' }, 'tr'],
  [{ LANG: 'C' }, 'en'],
  [{ LANG: 'tr_TR', LC_ALL: 'en_GB' }, 'en'],
  [{ LANG: 'en_GB', LC_MESSAGES: 'tr_TR' }, 'tr'],
])('speaks the language of the terminal: %o → %s', (env, language) => {
  expect(terminalLocale(terminalLanguage(env))).toBe(language);
});
