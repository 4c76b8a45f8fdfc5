import type { EmailAdapter } from 'payload';
import type { Log } from './log';

/** Mail of a house without a mail server: told to the log by subject, never sent, never with its text. */
export const mailToLog =
  (log: Log): EmailAdapter =>
  () => ({
    name: 'log',
    defaultFromAddress: 'dipnot@localhost',
    defaultFromName: 'Dipnot',
    sendEmail: async ({ subject }) => log.warn({ subject }, 'Mail not sent: no mail server is set'),
  });
