import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { commonHeaders } from '../site/headers';

export type AdminHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** The editor's app, as Next serves it. `dev`: from sources, without a build. */
export const prepareAdmin = async (root: string, dev: boolean): Promise<AdminHandler> => {
  const { default: next } = await import('next');
  const app = next({ dev, dir: root, customServer: true, quiet: true });
  await app.prepare();
  const handle = app.getRequestHandler();
  return (req, res) => handle(req, res);
};

/** Whether a path belongs to the editor's app or its interface. */
export const isAdminPath = (url: string): boolean => /^\/(?:admin|api|_next)(?:[/?]|$)/.test(url);

/** Scripts of the admin run only with this answer's nonce; its styles are inline. */
const adminPolicy = (nonce: string, dev: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');

/** What `/api` answers is data: were it ever shown as a page, nothing in it may run. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Sets the headers of an answer of the admin, and on the request the policy from which Next takes its nonce. */
export const secureAdmin = (req: IncomingMessage, res: ServerResponse, siteUrl: string, dev: boolean): void => {
  for (const [name, value] of Object.entries(commonHeaders(siteUrl))) res.setHeader(name, value);
  if (req.url?.startsWith('/_next/static/')) return;
  const policy = req.url?.startsWith('/api') ? DATA_POLICY : adminPolicy(randomBytes(16).toString('base64'), dev);
  req.headers['content-security-policy'] = policy;
  res.setHeader('Content-Security-Policy', policy);
};

/** Where Next's build says that it is whole. */
export const buildMark = (root: string): string => path.join(root, '.next', 'BUILD_ID');
