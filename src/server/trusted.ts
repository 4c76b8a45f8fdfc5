import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];
const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;

/** Whether a request comes from this machine itself and through no proxy. */
export const isLocal = (req: IncomingMessage): boolean =>
  LOOPBACK.test(req.socket.remoteAddress ?? '') && FORWARDED.every((name) => req.headers[name] === undefined);

/** Whether a request carries the token, compared in constant time. */
export const carriesToken = (req: IncomingMessage, token: string): boolean => {
  const given = Buffer.from(req.headers.authorization?.replace(/^Bearer /, '') ?? '');
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
};
