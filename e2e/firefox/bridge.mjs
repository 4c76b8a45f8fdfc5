#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

/**
 * A Firefox as the system has it, started as Playwright starts one. Playwright speaks WebDriver BiDi with it, but asks
 * every context for one command that a stable Firefox does not know, and gives up when that is refused. So this stands
 * between them: it answers that command itself and hands on everything else as it is. `FIREFOX_PATH` is the Firefox.
 */
const UNKNOWN = new Set(['emulation.setMediaFeaturesOverride']);
const ENDPOINT = /WebDriver BiDi listening on (ws:\/\/\S+)/;

const firefox = spawn(process.env.FIREFOX_PATH, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));
firefox.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
firefox.once('exit', (code) => process.exit(code ?? 1));

const join = (near, address) => {
  const far = new WebSocket(address, { perMessageDeflate: false });
  const waiting = [];
  far.on('open', () => waiting.splice(0).forEach((message) => far.send(message)));
  far.on('message', (data) => near.send(data.toString()));
  far.on('error', (error) => console.error(error.message));
  far.on('close', () => near.close());
  near.on('close', () => far.close());
  near.on('message', (data) => {
    const message = data.toString();
    const { id, method } = JSON.parse(message);
    if (UNKNOWN.has(method)) near.send(JSON.stringify({ type: 'success', id, result: {} }));
    else if (far.readyState === WebSocket.OPEN) far.send(message);
    else waiting.push(message);
  });
};

const listenFor = (endpoint) => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (near, { url }) => join(near, endpoint + url));
  server.on('listening', () => {
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`);
  });
};

let said = '';
firefox.stderr.on('data', (text) => {
  const lines = (said + text).split('\n');
  said = lines.pop();
  for (const line of lines) {
    const endpoint = ENDPOINT.exec(line)?.[1];
    if (endpoint) listenFor(endpoint);
    else console.error(line);
  }
});
