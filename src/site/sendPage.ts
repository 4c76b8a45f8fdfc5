import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedEncoding } from '../platform/pageStore/encodings';
import { matches, type KeptPage } from '../platform/pageStore/keptPage';

/** Answers with a page's stored bytes: the accepted encoding, 304 where the reader has it, no body to HEAD. */
export const sendPage = (page: KeptPage, req: IncomingMessage, res: ServerResponse): void => {
  const { headers } = req;
  const variant = page.variants[acceptedEncoding(headers['accept-encoding'])];
  if (headers['if-none-match'] !== undefined && page.status === 200 && matches(page, headers['if-none-match'])) {
    res.writeHead(304, variant.notModified);
    res.end();
    return;
  }
  res.writeHead(page.status, variant.headers);
  if (req.method === 'HEAD') res.end();
  else res.end(variant.bytes);
};
