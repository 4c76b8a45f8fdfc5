import type { IncomingMessage, ServerResponse } from 'node:http';

const MAX_JSON = 5 * 1024 * 1024;
const MAX_UPLOAD = 25 * 1024 * 1024;
const MAX_LIMIT = 100;
const MAX_DEPTH = 2;
const MAX_PAGE = 1_000_000;
/** Made once at the first start; the page that would let the first comer be administrator does not exist. */
const CLOSED = /^\/(?:admin\/create-first-user|api\/users\/first-register)(?:[/?]|$)/;

const refuse = (res: ServerResponse, status: number, message: string): true => {
  res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify({ errors: [{ message }] }));
  return true;
};

const outside = (text: string, min: number, max: number): boolean =>
  !/^\d{1,9}$/.test(text) || Number(text) < min || Number(text) > max;

/** The bound a query breaks, in words; null where it breaks none. */
export const brokenBound = (query: URLSearchParams): string | null => {
  for (const text of query.getAll('limit')) if (outside(text, 1, MAX_LIMIT)) return `limit must be 1 to ${MAX_LIMIT}`;
  for (const text of query.getAll('depth')) if (outside(text, 0, MAX_DEPTH)) return `depth must be 0 to ${MAX_DEPTH}`;
  for (const text of query.getAll('page')) if (outside(text, 1, MAX_PAGE)) return `page must be 1 to ${MAX_PAGE}`;
  for (const [name, value] of query) {
    if (name.includes('\0') || value.includes('\0')) return 'NUL is not allowed';
    if (name.split('[').length > 12) return 'the query is nested too deeply';
  }
  return null;
};

/** Answers a request to `/api` that breaks a bound (400, 413), or to a page that does not exist here; true when it did. */
export const refusedByBounds = (req: IncomingMessage, res: ServerResponse): boolean => {
  const url = req.url ?? '/';
  if (CLOSED.test(url)) return refuse(res, 404, 'Not found');
  if (!/^\/api(?:[/?]|$)/.test(url)) return false;
  if (/%00|\0/.test(url.split('?', 1)[0] ?? '')) return refuse(res, 400, 'NUL is not allowed in an address');
  if (url.length > 16_000) return refuse(res, 414, 'The address is too long');
  const at = url.indexOf('?');
  const broken = at < 0 ? null : brokenBound(new URLSearchParams(url.slice(at + 1)));
  if (broken) return refuse(res, 400, broken);
  const length = Number(req.headers['content-length'] ?? 0);
  const upload = req.headers['content-type']?.startsWith('multipart/') ?? false;
  if (length > (upload ? MAX_UPLOAD : MAX_JSON)) {
    res.setHeader('Connection', 'close');
    return refuse(res, 413, `The body is larger than ${(upload ? MAX_UPLOAD : MAX_JSON) / 1024 / 1024} MB`);
  }
  return false;
};
