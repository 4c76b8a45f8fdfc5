import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyToLexical, noteToLexical } from '../../src/domain/lexical/toLexical';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { restOf, signIn, type Rest } from '../../src/testing/rest';

let house: BootedHouse;
let rest: Rest;

beforeAll(async () => {
  house = await bootHouse();
  rest = await signIn(house.payload, { language: 'tr' });
});
afterAll(() => house.close());

const bodyOf = (...lines: string[]) =>
  bodyToLexical(
    lines.map((text, index) => ({ type: 'paragraph', id: `p${index + 1}`, children: [{ type: 'text', text, marks: [] }] })),
  ); // prettier-ignore
const row = (key: string) => ({
  key,
  kind: 'author',
  text: noteToLexical([{ type: 'paragraph', children: [{ type: 'text', text: 'Arşiv.', marks: [] }] }]),
});

type Linked = { body: object; notes: { key: string }[]; linked: number; problems: { place: object; text: string }[] };

const ask = async (body: unknown, notes: unknown, who: Rest = rest) => {
  const answer = await who('POST', '/commentaries/link-typed', { body: { body, notes, language: 'tr' } });
  return { status: answer.status, errors: answer.body.errors, linked: answer.body as unknown as Linked };
};

describe('typed numbers of a form', () => {
  it('become calls and rows that may be stored, and what did not match is told with its place', async () => {
    const { status, linked } = await ask(bodyOf('Fener[1] ve ada[7].', '[1] Arşiv.'), [row('eski')]);
    expect(status).toBe(200);
    expect(linked).toMatchObject({ linked: 1, notes: [{ key: 'eski' }, {}] });
    expect(linked.problems).toMatchObject([
      { place: { block: 'p1' }, text: expect.stringMatching(/^\[7\] çağrısının/) },
    ]);
    const data = { title: 'Fener', language: 'tr', body: linked.body, notes: linked.notes };
    const stored = await rest('POST', '/commentaries?draft=true', { body: data });
    expect(stored.status).toBe(201);
    expect(JSON.stringify(stored.body.doc['body'])).toContain(`"noteKey":"${linked.notes[1]?.key}"`);
  });

  it('are linked without a row where there is none, and left where nothing matches', async () => {
    const body = bodyOf('Fener[1].');
    expect((await ask(body, null)).linked).toMatchObject({ body, notes: [], linked: 0, problems: [{}] });
  });

  it.each<[string, unknown, unknown, number]>([
    ['no body', undefined, [], 400],
    ['a body that is no text', { root: 'Fener' }, [], 400],
    ['notes that are no rows', bodyOf('Fener.'), { key: 'a' }, 400],
    ['notes that hold no rows', bodyOf('Fener.'), ['a'], 400],
    ['numbers without end', bodyOf('[1]'.repeat(50_001)), [row('a')], 400],
  ])('are refused with a sentence: %s', async (_, body, notes, expected) => {
    const { status, errors } = await ask(body, notes);
    expect(status).toBe(expected);
    expect(errors).toMatchObject([{ message: expect.stringMatching(/\p{L}+.*\.$/u) }]);
  });

  it('are nobody’s business who is not signed in', async () => {
    expect((await ask(bodyOf('Fener.'), [], restOf(house.payload))).status).toBe(401);
  });
});
