import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import type { Rendered } from './keptPage';
import { createPageStore, type PageStore } from './pageStore';

const page = (body: string, tags: string[] = ['edition:1'], more: Partial<Rendered> = {}): Rendered => ({
  status: 200,
  body,
  headers: { 'Content-Type': 'text/html' },
  tags,
  kept: true,
  ...more,
});

const textOf = async (store: PageStore, path = '/a'): Promise<string> =>
  (await store.get(path)).variants.identity.bytes.toString();

const storeOf = (render: (path: string) => Promise<Rendered>, maxBytes = 1_000_000) => {
  const onError = vi.fn();
  return { store: createPageStore(render, { maxBytes, onError }), onError };
};

describe('the page store', () => {
  it('makes a page once and serves the same bytes in three encodings', async () => {
    const render = vi.fn(async () => page('<p>Fener haritaları</p>'));
    const { store } = storeOf(render);
    const { variants } = await store.get('/a');
    await store.get('/a');
    expect(render).toHaveBeenCalledTimes(1);
    expect(gunzipSync(variants.gzip.bytes).toString()).toBe('<p>Fener haritaları</p>');
    expect(brotliDecompressSync(variants.br.bytes).toString()).toBe('<p>Fener haritaları</p>');
    expect(store.fresh('/a')?.variants.identity.bytes.toString()).toBe('<p>Fener haritaları</p>');
  });

  it('makes a page once for many readers who come at the same time', async () => {
    const render = vi.fn(async () => page('x'));
    const { store } = storeOf(render);
    await Promise.all(Array.from({ length: 20 }, () => store.get('/a')));
    expect(render).toHaveBeenCalledTimes(1);
  });

  it('never keeps an answer that is not a page, so unknown addresses cannot fill it', async () => {
    const { store } = storeOf(async () => page('none', [], { status: 404, kept: false }));
    for (let at = 0; at < 50; at += 1) await store.get(`/unknown/${at}`);
    expect(store.stats().pages).toBe(0);
  });

  it('stays within its bound, dropping what was read longest ago', async () => {
    const { store } = storeOf(async (path) => page(path.repeat(400)), 20_000);
    for (let at = 10; at < 60; at += 1) await store.get(`/${at}`);
    expect(store.stats().bytes).toBeLessThanOrEqual(20_000);
    expect(store.fresh('/59')).toBeDefined();
    expect(store.fresh('/10')).toBeUndefined();
  });

  it('shows the new text to the first reader after a change', async () => {
    let text = 'old';
    const { store } = storeOf(async () => page(text));
    await store.get('/a');
    text = 'new';
    void store.refresh(['edition:1']);
    expect(await textOf(store)).toBe('new');
  });

  it('leaves pages without the changed tag alone', async () => {
    const render = vi.fn(async () => page('x', ['edition:2']));
    const { store } = storeOf(render);
    await store.get('/a');
    await store.refresh(['edition:1']);
    expect(render).toHaveBeenCalledTimes(1);
  });

  it('keeps the old page while the new one cannot be made, and makes it when it can', async () => {
    let text: string | null = 'old';
    const { store, onError } = storeOf(async () => {
      if (text === null) throw new Error('the database is away');
      return page(text);
    });
    await store.get('/a');
    text = null;
    const refreshed = store.refresh(['edition:1']);
    expect(await textOf(store)).toBe('old');
    expect(onError).toHaveBeenCalled();
    text = 'new';
    await refreshed;
    expect(store.fresh('/a')?.variants.identity.bytes.toString()).toBe('new');
  });

  it('throws only where there is no page to fall back on', async () => {
    const { store } = storeOf(() => Promise.reject(new Error('the database is away')));
    await expect(store.get('/a')).rejects.toThrow('away');
  });

  it('makes a page again when it changed while it was being made', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let text = 'old';
    const { store } = storeOf(async () => {
      const read = text;
      await held;
      return page(read);
    });
    const first = store.get('/a');
    text = 'new';
    const refreshed = store.refresh(['edition:1']);
    release();
    await first;
    await refreshed;
    expect(await textOf(store)).toBe('new');
  });

  it('forgets a page that has become a redirect or an unknown address', async () => {
    let gone = false;
    const { store } = storeOf(async () => (gone ? page('none', [], { status: 404, kept: false }) : page('x')));
    await store.get('/a');
    gone = true;
    await store.refresh(['edition:1']);
    expect(store.fresh('/a')).toBeUndefined();
    expect((await store.get('/a')).status).toBe(404);
  });

  it('makes the smaller Brotli in the background, under an ETag of its own', async () => {
    const { store } = storeOf(async () => page('Dipnotlar ve çevirileri. '.repeat(400)));
    const first = await store.get('/a');
    const before = first.variants.br.headers.join();
    await vi.waitFor(() => expect(store.fresh('/a')?.variants.br.headers.join()).not.toBe(before), {
      timeout: 5_000,
    });
    const { bytes, headers } = store.fresh('/a')!.variants.br;
    expect(brotliDecompressSync(bytes).toString()).toContain('çevirileri');
    expect(headers[headers.indexOf('Content-Length') + 1]).toBe(String(bytes.length));
  });
});
