import { getRequestListener } from '@hono/node-server';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handleEndpoints, type Payload } from 'payload';
import { refusedByBounds } from '../server/apiBounds';

export type Sent = { headers?: Record<string, string>; body?: string | Buffer; chunked?: boolean };
export type Received = { status: number; headers: IncomingHttpHeaders; text: string };

/** The interface behind a real socket, where an address need not be one that a client would send. */
export type Wire = { send(method: string, path: string, sent?: Sent): Promise<Received>; close(): Promise<void> };

/** Puts the bounds of the server and Payload's interface on a port of this machine, as the product does, without Next. */
export const openWire = async (payload: Payload): Promise<Wire> => {
  // Node's own Request, as Next hands it over: the listener's stand-in has properties that may not be assigned to.
  const answer = ({ body, headers, method, url }: Request): Promise<Response> =>
    handleEndpoints({
      config: payload.config,
      request: new Request(url, { body, headers, method, duplex: 'half' } as RequestInit),
    });
  const listener = getRequestListener(answer, { overrideGlobalObjects: false });
  const server = createServer((req, res) => {
    if (!refusedByBounds(req, res)) void listener(req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    send: (method, path, { headers = {}, body, chunked = false } = {}) =>
      new Promise((resolve, reject) => {
        const framing: Record<string, string> = chunked
          ? { 'Transfer-Encoding': 'chunked' }
          : { 'Content-Length': String(Buffer.byteLength(body ?? '')) };
        const asked = request({ port, host: '127.0.0.1', method, path, headers: { ...framing, ...headers } }, (res) => {
          let text = '';
          res.setEncoding('utf8').on('data', (part: string) => (text += part));
          res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, text }));
        });
        // A refused body is not read to its end; the answer may be there before the connection breaks.
        asked.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? undefined : reject(error)));
        asked.end(body);
      }),
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
};
