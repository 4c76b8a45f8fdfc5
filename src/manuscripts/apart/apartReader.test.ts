import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, describe, expect, it } from 'vitest';
import { bodyToLexical } from '../../domain/lexical/toLexical';
import { hostile } from '../docx/examples/hostile.samples';
import { call, note, paragraph, picture, relationship, run, SEPARATORS } from '../docx/examples/pieces';
import { wordFile } from '../docx/examples/wordFile';
import { ManuscriptRefused } from '../refusal';
import { createApartReader } from './apartReader';

const reader = createApartReader({
  worker: path.join(import.meta.dirname, 'worker.ts'),
  execArgv: ['--import', 'tsx'],
});
afterAll(() => reader.close());

const read = (bytes: Uint8Array) => reader.read({ format: 'docx', bytes, options: { language: 'tr', title: 'Fener' } });

const harmless = wordFile({
  body: paragraph(run('Fener.') + call(2)),
  footnotes: SEPARATORS + note(2, run(' Arşiv.')),
});

/** What comes of a file, how long it took, and how long anything else of this process had to wait meanwhile. */
const outcomeOf = async (bytes: Uint8Array) => {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const start = performance.now();
  const error = await read(bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  delay.disable();
  return { error, seconds: (performance.now() - start) / 1000, waited: delay.max / 1e6 };
};

describe('a hostile file', () => {
  it.each(hostile)('is refused, and the next is read: %s', { timeout: 30_000 }, async (_, reason, file) => {
    // The thread runs already: its start is no part of the measured time.
    expect(await read(harmless)).toMatchObject({ calls: 1 });
    const { error, seconds, waited } = await outcomeOf(file());
    expect(error).toBeInstanceOf(ManuscriptRefused);
    expect((error as ManuscriptRefused).reason).toBe(reason);
    expect(seconds).toBeLessThan(5);
    expect(waited).toBeLessThan(1_000);
    expect(await read(harmless)).toMatchObject({ calls: 1 });
  });

  it('reaches nobody: nothing that it refers to is asked for', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.png`;
    const draft = await read(
      wordFile({
        body:
          paragraph(run('Fener.') + picture('r:link="a"', 'name="Resim"') + '<w:subDoc r:id="b"/>') +
          '<w:altChunk r:id="b"/>',
        links:
          relationship('a', 'image', address, 'External') +
          relationship('b', 'aFChunk', address, 'External') +
          relationship('c', 'attachedTemplate', address, 'External'),
      }),
    );
    server.close();
    expect(asked).toBe(0);
    expect(draft.problems).toContainEqual(expect.objectContaining({ kind: 'left-out', excerpt: address }));
  });
});

describe('a hostile page', () => {
  it.each([
    ['elements nested 200,000 deep', '<div>W'.repeat(200_000)],
    ['formats that overlap', '<b><i><p>W'.repeat(20_000)],
    ['a million signs of notes', '<a href="#n">1</a><p id="n">W'.repeat(40_000)],
    ['a table as wide as the world', `<table><tr>${'<td colspan=64>W'.repeat(100_000)}`],
    ['a style without end', `<style>${'.a{'.repeat(500_000)}</style>W`],
  ])('takes no more than its time, and the next is read: %s', { timeout: 30_000 }, async (_, page) => {
    expect(await read(harmless)).toMatchObject({ calls: 1 });
    const start = performance.now();
    const bytes = new TextEncoder().encode(page);
    const outcome = await reader.read({ format: 'html', bytes, options: { language: 'tr', title: 'Fener' } }).then(
      ({ blocks }) => blocks.length > 0,
      (error: unknown) => error instanceof ManuscriptRefused && error.reason === 'too-heavy',
    );
    expect(outcome).toBe(true);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(await read(harmless)).toMatchObject({ calls: 1 });
  });
});

describe('a text with typed numbers', () => {
  const textOf = (lines: string[]) =>
    bodyToLexical(lines.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text, marks: [] }] })));

  it('is linked apart: one as long as many books keeps nothing else waiting', { timeout: 30_000 }, async () => {
    const lines = [...Array.from({ length: 16_000 }, () => 'Fener[1] ve ada.'), '[1] Arşiv.'];
    const job = { body: textOf(lines), notes: [] };
    expect(await reader.linkTyped({ body: textOf(['Fener[1].', '[1] Arşiv.']), notes: [] })).toMatchObject({
      linked: 1,
    });
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    expect((await reader.linkTyped(job))?.linked).toBe(16_000);
    delay.disable();
    expect(delay.max / 1e6).toBeLessThan(500);
  });

  it('is refused by its reason, and what is no text is said to be none', async () => {
    const endless = reader.linkTyped({ body: textOf(['[1]'.repeat(50_001)]), notes: [] });
    await expect(endless).rejects.toMatchObject({ reason: 'too-tangled' });
    expect(await reader.linkTyped({ body: { root: 'Fener' }, notes: [] })).toBeNull();
  });
});

describe('the reader apart', () => {
  it('reads one file at a time, in the order of asking', async () => {
    const drafts = await Promise.all(
      ['Bir.', 'İki.', 'Üç.'].map((text) => read(wordFile({ body: paragraph(run(text)) }))),
    );
    expect(drafts.map(({ blocks }) => blocks[0])).toMatchObject(
      ['Bir.', 'İki.', 'Üç.'].map((text) => ({ children: [{ text }] })),
    );
  });

  it('ends an idle thread and starts another when it is asked again', async () => {
    const short = createApartReader({
      worker: path.join(import.meta.dirname, 'worker.ts'),
      execArgv: ['--import', 'tsx'],
      idleMs: 50,
    });
    const job = { format: 'docx', bytes: harmless, options: { language: 'tr', title: 'Fener' } } as const;
    await short.read(job);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await short.read(job)).toMatchObject({ calls: 1 });
    short.close();
  });
});
