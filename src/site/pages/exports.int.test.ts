import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadersHouse, type ReadersHouse } from '../../testing/readersHouse';
import { soundText } from '../../testing/editions';

let house: ReadersHouse;
let editions: ReadersHouse['editions'];
let page: ReadersHouse['page'];

beforeAll(async () => {
  house = await openReadersHouse();
  ({ editions, page } = house);
});

afterAll(() => house.close());

const on = (year: number) => ({ publishedAt: `${year}-05-01T09:00:00.000Z` });
const head = (body: string | Uint8Array, length: number): string =>
  Buffer.from(body).subarray(0, length).toString('latin1');

describe('an edition in other forms', () => {
  const at = '/en/commentary/2001/1/found';

  beforeAll(() => editions.published({ ...on(2001), ...soundText('Words'), title: 'Found', slug: 'found' }));

  it.each([
    ['pdf', 'application/pdf', '%PDF-'],
    ['png', 'image/png', '\x89PNG'],
    ['bib', 'application/x-bibtex; charset=utf-8', '@'],
    ['ris', 'application/x-research-info-systems; charset=utf-8', 'TY  - '],
    ['csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8', '['],
  ])('is had as %s, kept and refreshed with its page', async (format, type, start) => {
    const made = await page(`${at}.${format}`);
    expect({ status: made.status, type: made.headers['Content-Type'] }).toEqual({ status: 200, type });
    expect(head(made.body, start.length)).toBe(start);
    expect(made.headers.Link).toMatch(new RegExp(`<http://[^>]+${at}>; rel="canonical"`));
    expect(made).toMatchObject({
      kept: true,
      tags: expect.arrayContaining([expect.stringMatching(/^edition:/)]) as string[],
    });
  });

  it('is made ready for republishing only where its terms allow it', async () => {
    expect((await page(`${at}.html`)).status).toBe(404);
    const rights = { holder: 'House', licence: 'CC BY 4.0' };
    await editions.published({ ...on(2002), ...soundText('Free words'), title: 'Free', slug: 'free', rights });
    const html = await page('/en/commentary/2002/1/free.html');
    expect(html.body).toContain('Free words');
    expect(html.body).toContain('creativecommons.org/licenses/by/4.0/');
    expect(html.body).toMatch(/<link rel="canonical" href="http[^"]+\/free" \/>/);
    const markdown = await page('/en/commentary/2002/1/free.md');
    expect(markdown.headers['Content-Type']).toBe('text/markdown; charset=utf-8');
    expect(markdown.body).toMatch(/^# Free\n/);
  });

  it('is found under its canonical address alone', async () => {
    expect(await page('/en/commentary/2001/1/lost.pdf')).toMatchObject({
      status: 301,
      headers: { Location: `${at}.pdf` },
    });
    expect((await page('/en/commentary/2001/9/found.pdf')).status).toBe(404);
  });

  it('leaves its records when withdrawn, and nothing of its text', async () => {
    const { id } = await editions.published({ ...on(2003), ...soundText('Gone words'), title: 'Gone', slug: 'gone' });
    await editions.publish(id, { withdrawal: { on: '2026-01-02', reason: 'It was wrong.' } });
    const gone = '/en/commentary/2003/1/gone';
    for (const format of ['pdf', 'png', 'html', 'md']) expect((await page(`${gone}.${format}`)).status).toBe(410);
    const { status, body } = await page(`${gone}.csl.json`);
    expect(status).toBe(200);
    expect(JSON.parse(String(body))).toMatchObject([{ title: 'Gone', status: 'withdrawn' }]);
  });
});
