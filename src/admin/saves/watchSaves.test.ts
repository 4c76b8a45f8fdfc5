import { describe, expect, it, vi } from 'vitest';
import { createSaveLog } from './saveLog';
import { watchSaves } from './watchSaves';

const SAVE = { method: 'PATCH', headers: { 'Accept-Language': 'tr' } };
const EDITION = '/api/commentaries/a1?locale=tr&draft=true';

const answering = (body: unknown, status = 200) => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(body, { status }));
  const log = createSaveLog();
  log.revisions.set('a1', 7);
  const headers = (call: number) => new Headers(fetch.mock.calls[call]?.[1]?.headers);
  return { send: watchSaves(fetch, log), log, headers };
};

describe('a save from the admin', () => {
  it('says the revision it was made from, and after it the new one', async () => {
    const { send, log, headers } = answering({ doc: { rev: 8 } });
    const read = vi.fn();
    log.readers.add(read);
    const answer = await send(EDITION, SAVE);
    expect(read).toHaveBeenCalledExactlyOnceWith('a1', { rev: 8 });
    await send('http://localhost:3000/api/commentaries/a1', SAVE);
    expect(headers(0).get('if-match')).toBe('"7"');
    expect(headers(0).get('accept-language')).toBe('tr');
    expect(headers(1).get('if-match')).toBe('"8"');
    expect(await answer.json()).toEqual({ doc: { rev: 8 } });
  });

  it('that came too late keeps its revision and leaves its sentence', async () => {
    const { send, log } = answering(
      { errors: [{ message: 'Başkası kaydetti.' }], current: { title: 'Onlarınki', rev: 9 }, yours: {} },
      409,
    );
    await send(EDITION, SAVE);
    expect(log.revisions.get('a1')).toBe(7);
    expect(log.refusals.get('a1')).toEqual({
      sentences: ['Başkası kaydetti.'],
      stored: { title: 'Onlarınki', rev: 9 },
    });
  });

  it('that is refused leaves a sentence for each field, each once; one that succeeds clears them', async () => {
    const wrong = ['İlk not boş.', 'Başlık yok.', 'İlk not boş.'].map((message) => ({ message, path: 'notes' }));
    const { send, log } = answering({ errors: [{ message: 'Geçersiz: notes, title', data: { errors: wrong } }] }, 400);
    const tell = vi.fn();
    log.listeners.add(tell);
    await send('/api/commentaries?depth=0', { method: 'post' });
    expect(log.refusals.get('')).toEqual({ sentences: ['İlk not boş.', 'Başlık yok.'], stored: null });
    expect(tell).toHaveBeenCalledOnce();
    await watchSaves(async () => Response.json({ doc: { rev: 1 } }), log)('/api/commentaries', { method: 'post' });
    expect(log.refusals.size).toBe(0);
  });

  it('is all that is watched', async () => {
    const { send, log, headers } = answering({ doc: { rev: 1 } });
    await send('/api/commentaries/a1');
    await send('/api/people/a1', SAVE);
    await send('/api/commentaries/a1/more', SAVE);
    expect([0, 1, 2].map((call) => headers(call).get('if-match'))).toEqual([null, null, null]);
    expect(log.revisions.get('a1')).toBe(7);
  });
});
