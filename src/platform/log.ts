import pino, { type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './env';

export type Log = Logger;

/** Personal data and keys that an error or a request could carry into the log. */
const HIDDEN = ['authorization', 'cookie', 'password', 'token', 'email'];

/**
 * The structured log: one JSON object a line, on stderr, because stdout belongs to the lines for people.
 * Written at once, so that the last words before a crash are kept.
 */
export const createLog = (
  level: LogLevel,
  destination: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: HIDDEN.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '***' },
    },
    destination,
  );
