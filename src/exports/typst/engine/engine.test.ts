import { execFile, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { edition, pdfInput } from '../examples';
import { createTypstEngine, type TypstEngine, type TypstOptions } from './engine';
import { FONTS, opened } from './read';

const WORKER = join(import.meta.dirname, 'worker.ts');
const folder = mkdtempSync(join(tmpdir(), 'typst-'));
const open: TypstEngine[] = [];
const cardInput = (title: string) => ({ edition: edition({ title }), houseName: 'Liman', words: { number: null } });

/** A worker that answers at once with its pid, but for titles that ask for something else. */
const stand = join(folder, 'stand.mjs');
writeFileSync(
  stand,
  `process.on('message', ({ source }) => {
    if (source.includes('title: [#"crash";]')) process.exit(3);
    if (source.includes('title: [#"hang";]')) return;
    if (source.includes('title: [#"refuse";]')) return process.send({ refused: 'no such thing', memory: 1 });
    const said = source.includes('title: [#"names";]') ? Object.keys(process.env).sort().join() : process.pid;
    process.send({ bytes: Buffer.from(String(said)), memory: 100 });
  });
  process.on('disconnect', () => process.exit());`,
);

const engine = (more: Partial<TypstOptions> = {}): TypstEngine => {
  const made = createTypstEngine({ worker: stand, fonts: FONTS, ...more });
  open.push(made);
  return made;
};
const says = async (made: TypstEngine, title = 'Fener') => Buffer.from(await made.card(cardInput(title))).toString();

afterEach(async () => {
  for (const made of open.splice(0)) await made.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

it('makes a PDF and a card in its own process', async () => {
  const real = engine({ worker: WORKER, execArgv: ['--import', 'tsx'] });
  const [pdf, card] = await Promise.all([real.pdf(pdfInput()), real.card(cardInput('Fener'))]);
  expect(opened(pdf)).toContain('/Lang (tr)');
  expect(Buffer.from(card).subarray(1, 4).toString()).toBe('PNG');
});

describe('the process', () => {
  it('serves many, one after the other', async () => {
    const made = engine();
    const pids = await Promise.all([says(made), says(made), says(made)]);
    expect(new Set(pids).size).toBe(1);
  });

  it('is replaced when its memory has grown', async () => {
    const made = engine({ memory: 99 });
    expect(await says(made)).not.toBe(await says(made));
  });

  it('ends when idle', async () => {
    const made = engine({ idleMs: 10 });
    const pid = Number(await says(made));
    await expect.poll(() => isRunning(pid)).toBe(false);
    expect(Number(await says(made))).not.toBe(pid);
  });

  it('is given no secret of the server', async () => {
    expect(await says(engine(), 'names')).toBe('FONTCONFIG_FILE,NODE_ENV');
  });

  it('keeps nobody alive', async () => {
    const script = join(folder, 'alone.ts');
    const module = JSON.stringify(join(import.meta.dirname, 'engine.ts'));
    const input = JSON.stringify(cardInput('Fener'));
    writeFileSync(
      script,
      `import { createTypstEngine } from ${module};
      const made = createTypstEngine({ worker: ${JSON.stringify(stand)}, fonts: '.' });
      void made.card(${input}).then((bytes) => console.log(Buffer.from(bytes).toString()));`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], { timeout: 10_000 });
    expect(Number(stdout)).toBeGreaterThan(0);
  }, 15_000);

  it('ends when its parent does', async () => {
    const child = fork(WORKER, [FONTS], { execArgv: ['--import', 'tsx'] });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.disconnect();
    expect(await ended).toBe(0);
  });
});

describe('refuses', () => {
  it('what Typst refuses, by its words', async () => {
    const made = engine();
    await expect(says(made, 'refuse')).rejects.toMatchObject({ reason: 'refused', message: /no such thing/ });
    expect(Number(await says(made))).toBeGreaterThan(0);
  });

  it('what takes too long, and goes on with a new process', async () => {
    const made = engine({ timeoutMs: 400 });
    await expect(says(made, 'hang')).rejects.toMatchObject({ reason: 'timeout' });
    expect(Number(await says(made))).toBeGreaterThan(0);
  });

  it('what it was asked for when the process ended, and goes on with a new one', async () => {
    const made = engine();
    await expect(says(made, 'crash')).rejects.toMatchObject({ reason: 'ended' });
    expect(Number(await says(made))).toBeGreaterThan(0);
  });

  it('more than may wait', async () => {
    const made = engine({ queue: 1 });
    const all = await Promise.allSettled([says(made), says(made), says(made)]);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(all[2]).toMatchObject({ reason: { reason: 'busy' } });
  });

  it('everybody once it is closed', async () => {
    const made = engine();
    const pid = Number(await says(made));
    const under = says(made, 'hang');
    const waits = says(made);
    const outcomes = Promise.allSettled([under, waits]);
    await made.close();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(says(made)).rejects.toMatchObject({ reason: 'ended' });
    await expect.poll(() => isRunning(pid)).toBe(false);
  });
});

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
