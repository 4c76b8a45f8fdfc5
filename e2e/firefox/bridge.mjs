#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

/**
 * A Firefox as the system has it, started as Playwright starts one. Playwright speaks WebDriver BiDi with it, but asks
 * every context for one command that a stable Firefox does not know, and gives up when that is refused. So this stands
 * between them: it answers that command itself and hands on everything else as it is. `FIREFOX_PATH` is the Firefox.
 *
 * One thing more: letters that no American keyboard has Playwright puts into the page by a script, which editors and
 * React do not hear. They are pressed as keys instead, as on the keyboard that has them.
 */
const UNKNOWN = new Set(['emulation.setMediaFeaturesOverride']);
const PUTS_IN = /=>\s*window\.__pw_bidiInsertText\(/;
const ENDPOINT = /WebDriver BiDi listening on (ws:\/\/\S+)/;

const firefox = spawn(process.env.FIREFOX_PATH, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));
firefox.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
firefox.once('exit', (code) => process.exit(code ?? 1));

/** The keys of words that Playwright is about to put in by script, if that is what it asks for. */
const keysOf = ({ method, params }) => {
  if (method !== 'script.callFunction' || !params.arguments?.some(({ value }) => PUTS_IN.test(value))) return undefined;
  const words = params.arguments.at(-1).value;
  return [...words].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
};

const join = (near, address) => {
  const far = new WebSocket(address, { perMessageDeflate: false });
  const waiting = [];
  const contexts = new Map();
  const pressed = new Set();
  far.on('open', () => waiting.splice(0).forEach((message) => far.send(message)));
  far.on('message', (data) => {
    const told = JSON.parse(data.toString());
    if (told.method === 'script.realmCreated') contexts.set(told.params.realm, told.params.context);
    if (pressed.delete(told.id) && told.type === 'success')
      told.result = { type: 'success', realm: '', result: { type: 'undefined' } };
    near.send(JSON.stringify(told));
  });
  far.on('error', (error) => console.error(error.message));
  far.on('close', () => near.close());
  near.on('close', () => far.close());
  near.on('message', (data) => {
    const asked = JSON.parse(data.toString());
    const { id, method } = asked;
    const keys = keysOf(asked);
    if (keys) {
      const { context, realm } = asked.params.target;
      pressed.add(id);
      asked.method = 'input.performActions';
      asked.params = {
        context: context ?? contexts.get(realm),
        actions: [{ type: 'key', id: 'pw_keyboard', actions: keys }],
      };
    }
    const message = JSON.stringify(asked);
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
