import type { IncomingMessage, ServerResponse } from 'node:http';

const MEGABYTE = 1024 * 1024;
const MAX_JSON = 5 * MEGABYTE;
const MAX_UPLOAD = 25 * MEGABYTE;
/** Below what Node itself takes for all headers together, so that the answer is ours. */
const MAX_ADDRESS = 12_000;
/**
 * What does not exist here: the page that would let the first comer be administrator (one is made at the first start),
 * pictures drawn on demand for whoever asks, GraphQL.
 */
const CLOSED = /^\/(?:admin\/create-first-user|api\/og|api\/graphql(?:-playground)?)(?:[/?]|$)/;

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS']);

type Refusal = { status: number; message: string };

/** A path as Next and then Payload decode it; null where one of them could not, and would answer with a 500. */
const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(decodeURIComponent(path));
  } catch {
    return null;
  }
};

const refusedPath = (path: string): Refusal | null => {
  const plain = decoded(path);
  if (plain === null || plain.includes('\0')) return { status: 400, message: 'The address is malformed' };
  // Payload looks collections up by name in a plain object, where these are always found.
  const slug = plain.split('/')[2] ?? '';
  return slug in Object.prototype ? { status: 404, message: 'Not found' } : null;
};

const refusedBody = ({ headers }: IncomingMessage): Refusal | null => {
  const upload = headers['content-type']?.trim().toLowerCase().startsWith('multipart/') ?? false;
  const length = headers['content-length'];
  if (upload && length === undefined) return { status: 411, message: 'An upload must tell its length' };
  const max = upload ? MAX_UPLOAD : MAX_JSON;
  return Number(length ?? 0) > max ? { status: 413, message: `The body is larger than ${max / MEGABYTE} MB` } : null;
};

/** A POST that stands for a GET (a query too long for an address) sends a form; Payload does not survive broken JSON there. */
const refusedDisguise = ({ headers }: IncomingMessage): Refusal | null => {
  const disguised = headers['x-http-method-override'] ?? headers['x-payload-http-method-override'];
  if (disguised === undefined || headers['content-type'] === 'application/x-www-form-urlencoded') return null;
  return { status: 415, message: 'A query in a body must be application/x-www-form-urlencoded' };
};

const refusalOf = (req: IncomingMessage): Refusal | null => {
  const url = req.url ?? '/';
  if (CLOSED.test(url)) return { status: 404, message: 'Not found' };
  if (!/^\/api(?:[/?]|$)/.test(url)) return null;
  if (!METHODS.has(req.method ?? '')) return { status: 405, message: 'This method is not known here' };
  if (url.length > MAX_ADDRESS) return { status: 414, message: 'The address is too long' };
  return refusedPath(url.split('?', 1)[0] ?? '') ?? refusedBody(req) ?? refusedDisguise(req);
};

/**
 * Answers what must not reach Payload's interface at all (400, 404, 405, 411, 413, 414, 415); true when it did. What the
 * query and the body of a request may hold is judged behind it, in `collections/rest`.
 */
export const refusedByBounds = (req: IncomingMessage, res: ServerResponse): boolean => {
  const refusal = refusalOf(req);
  if (!refusal) return false;
  // The rest of a body that nobody reads would stand in the way of the next request.
  if (req.headers['content-length'] ?? req.headers['transfer-encoding']) res.setHeader('Connection', 'close');
  res.writeHead(refusal.status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify({ errors: [{ message: refusal.message }] }));
  return true;
};
