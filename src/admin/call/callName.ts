import type { T } from '../../i18n/translate';

const LENGTH = 160;

/** What a call is called aloud: its number and the first words of its note; or that its note is empty, or missing. */
export const callName = (t: T, number: number | undefined, text: string | undefined): string => {
  if (text === undefined) return t('desk.callLost', { number: number ?? '?' });
  const signs = [...text.replace(/\s+/g, ' ').trim()];
  if (signs.length === 0) return t('desk.calls.blank', { number });
  const words = signs.length > LENGTH ? `${signs.slice(0, LENGTH - 1).join('')}…` : signs.join('');
  return t('desk.call', { number, text: words });
};
