import { once } from 'node:events';
import { connect } from 'node:net';

export type RawAnswer = { status: number; headers: Record<string, string>; body: string };

/**
 * Sends a request as it stands, byte for byte: no client tidies up its target or its headers.
 * @param origin where the server listens
 * @param line the request line, in which every character is one byte
 * @param fields header fields beside `Host` and `Connection`; after an empty one, the body
 */
export const rawRequest = async (origin: string, line: string, fields: string[] = []): Promise<RawAnswer> => {
  const { hostname, port, host } = new URL(origin);
  const socket = connect(Number(port), hostname);
  const parts: Buffer[] = [];
  socket.on('data', (part: Buffer) => parts.push(part));
  socket.write(Buffer.from([line, `Host: ${host}`, 'Connection: close', ...fields, '', ''].join('\r\n'), 'latin1'));
  await once(socket, 'close');
  const [head = '', ...body] = Buffer.concat(parts).toString().split('\r\n\r\n');
  const [first = '', ...named] = head.split('\r\n');
  const pairs = named.map((field) => [field.split(':', 1)[0]!.toLowerCase(), field.replace(/^[^:]*:\s*/, '')]);
  return { status: Number(first.split(' ')[1]), headers: Object.fromEntries(pairs), body: body.join('\r\n\r\n') };
};
