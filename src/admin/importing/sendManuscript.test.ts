import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendManuscript } from './sendManuscript';

const words = { unsent: 'Unsent.', failed: 'Failed.', tooLarge: 'Too large.' };
const asked: string[] = [];

const answering = (...answers: (Response | Error)[]) => {
  asked.length = 0;
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const answer = answers.shift();
    return answer instanceof Response
      ? Promise.resolve(answer)
      : Promise.reject(answer ?? new Error('asked too often'));
  });
};
afterEach(() => vi.unstubAllGlobals());

const send = (file = new File(['x'], 'fener.docx')) =>
  sendManuscript('/api', {
    file,
    place: { language: 'tr', series: 'commentary' },
    language: 'en',
    words,
  });

describe('a file that is sent', () => {
  it('is done with the row that was kept of it', async () => {
    const row = { filename: 'fener-1.docx', edition: { id: 'e 1', title: 'Fener' } };
    answering(Response.json({ id: 'e 1' }, { status: 201 }), Response.json({ docs: [row] }));
    expect(await send()).toMatchObject({ state: 'done', manuscript: { filename: 'fener-1.docx' } });
    expect(asked[1]).toContain('[edition][equals]=e%201');
  });

  it.each([
    ['its own refusal', Response.json({ file: 'fener.docx', error: 'It is a PDF.' }, { status: 400 }), 'It is a PDF.'],
    [
      'a refusal of the interface',
      Response.json({ errors: [{ message: 'Not yours.' }] }, { status: 403 }),
      'Not yours.',
    ],
    ['an answer in no JSON', new Response('<html>', { status: 413 }), 'Failed.'],
  ])('is refused by %s', async (_, answer, error) => {
    answering(answer);
    expect(await send()).toEqual({ state: 'refused', error, again: false });
  });

  it('is not sent where it is too large', async () => {
    answering();
    const file = new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'fener.docx');
    expect(await send(file)).toEqual({ state: 'refused', error: 'Too large.' });
    expect(asked).toEqual([]);
  });

  it('can be sent again where it was not its fault', async () => {
    answering(Response.json({ errors: [{ message: 'Something went wrong.' }] }, { status: 500 }));
    expect(await send()).toEqual({ state: 'refused', error: 'Failed.', again: true });
    answering(new Error('offline'));
    expect(await send()).toEqual({ state: 'refused', error: 'Unsent.', again: true });
  });
});
