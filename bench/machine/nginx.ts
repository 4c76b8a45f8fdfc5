import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { freePort } from './freePort';
import { atEnd, temporaryFolder } from './leftovers';
import { waitUntil } from './waitUntil';

/** A page as it went over the wire: gzip bytes, and every header a reader got with it. */
export type WirePage = { path: string; zipped: Buffer; headers: Record<string, string> };

/** Headers that nginx makes itself. */
const ITS_OWN =
  /^(?:date|server|connection|keep-alive|content-(?:type|length|encoding)|etag|last-modified|vary|accept-ranges)$/i;

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const settings = (folder: string, port: number, page: WirePage): string => `
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${folder}/${use};`).join(' ')}
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  default_type ${quoted(page.headers['content-type'] ?? 'text/html')};
  server {
    listen 127.0.0.1:${port};
    root ${folder}/files;
    gzip_static on;
    gzip_vary on;
    ${Object.entries(page.headers)
      .filter(([name]) => !ITS_OWN.test(name))
      .map(([name, value]) => `add_header ${name} ${quoted(value)};`)
      .join('\n    ')}
  }
}
`;

/** Serves one page by nginx, one worker, from pre-compressed bytes with the same headers. */
export const serveByNginx = async (
  nginx: string,
  page: WirePage,
): Promise<{ url: string; pid: number; stop(): void }> => {
  const folder = temporaryFolder();
  const port = await freePort();
  const file = join(folder, 'files', page.path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, gunzipSync(page.zipped));
  writeFileSync(`${file}.gz`, page.zipped);
  writeFileSync(join(folder, 'nginx.conf'), settings(folder, port, page));
  const child = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { stdio: 'inherit' });
  const stop = (): void => void child.kill('SIGTERM');
  atEnd(stop);
  const url = `http://127.0.0.1:${port}${page.path}`;
  await waitUntil(
    'nginx',
    async () => (await fetch(url)).ok,
    () => child.exitCode !== null,
  );
  if (child.pid === undefined) throw new Error('nginx has no process id');
  return { url, pid: child.pid, stop };
};
