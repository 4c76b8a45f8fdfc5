import { afterEach, describe, expect, it, vi } from 'vitest';
import { noteToLexical, bodyToLexical } from '../../domain/lexical/toLexical';
import { askReader } from './askReader';

const asked = (answer: () => Promise<unknown> | unknown) => {
  const fetched = vi.fn(async (_: string, __: { body: string }) => answer() as Response);
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

afterEach(() => void vi.unstubAllGlobals());

const line = { type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'söz', marks: [] }] };

describe('what the server is asked of a paste', () => {
  it('is its HTML without the pictures written into it, or its text where there is no HTML', async () => {
    const fetched = asked(() => json(200, { blocks: [], notes: [], problems: [] }));
    await askReader('/api', { html: `<p>a<img alt="x" src="data:image/png;base64,AAAA"></p>`, text: 'a' }, 'tr');
    await askReader('/api', { html: ' ', text: 'a\nb' }, 'en');
    expect(fetched.mock.calls.map(([address, { body }]) => [address, JSON.parse(body)])).toEqual([
      ['/api/commentaries/read-piece', { html: `<p>a<img alt="x" src=""></p>`, language: 'tr' }],
      ['/api/commentaries/read-piece', { text: 'a\nb', language: 'en' }],
    ]);
  });

  it('comes back as a piece and a sentence for all that was left out; one paragraph goes into the line', async () => {
    const { children } = bodyToLexical([line]).root;
    const row = { key: 'aa', kind: 'author', text: noteToLexical([line]) };
    asked(() =>
      json(200, { blocks: children, notes: [row], problems: [{ kind: 'left-out', level: 'look', text: 'Liman.' }] }),
    );
    const answer = await askReader('/api', { html: '<p>söz</p>', text: '' }, 'tr');
    expect(answer).toMatchObject({
      piece: { blocks: [line], notes: [{ key: 'aa', paragraphs: [line] }], isLine: true },
      told: ['Liman.'],
    });
  });

  it('is refused with the server’s sentence, or with none where it is not reached or talks nonsense', async () => {
    asked(() => json(400, { errors: [{ message: 'Bu okunamadı.' }] }));
    expect(await askReader('/api', { html: '<p>', text: '' }, 'tr')).toEqual({ refused: 'Bu okunamadı.' });
    asked(() => Promise.reject(new TypeError('offline')));
    expect(await askReader('/api', { html: '<p>', text: '' }, 'tr')).toEqual({ refused: '' });
    asked(() => new Response('<html>', { status: 502 }));
    expect(await askReader('/api', { html: '<p>', text: '' }, 'tr')).toEqual({ refused: '' });
  });
});
