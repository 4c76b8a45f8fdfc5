import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, p } from '../../src/domain/commentary/examples';
import { bodyToLexical, noteToLexical } from '../../src/domain/lexical/toLexical';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, textOf, type EditionData, type Editions } from '../../src/testing/editions';
import { signIn, type Answer, type Rest } from '../../src/testing/rest';

type Body = EditionData['body'];
type Child = Record<string, unknown>;

let house: BootedHouse;
let editions: Editions;
let rest: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  rest = await signIn(house.payload);
});

afterAll(() => house.close());

/** A body of raw nodes, of which nothing is checked. */
const bodyOf = (...children: unknown[]): Body => {
  const { root } = bodyToLexical([]);
  return { root: { ...root, children } } as Body;
};

const paragraphOf = (...children: unknown[]): Child => ({ type: 'paragraph', version: 1, children });
const linkTo = (url: string): Child => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', url, newTab: false },
  children: [{ type: 'text', text: 'words', version: 1 }],
});

const elementOf = (type: string, ...children: unknown[]): Child => ({ type, listType: 'bullet', version: 1, children });

/** Lists within lists, two levels each, round `inner`. */
const nested = (lists: number, inner: Child): Child =>
  lists === 0 ? inner : elementOf('list', elementOf('listitem', nested(lists - 1, inner)));

const idsOf = (body: Body): unknown[] =>
  (body?.root.children as Child[]).map(({ $ }) => ($ as Child | undefined)?.blockId);
const wordsOf = (body: Body): string[] => JSON.stringify(body).match(/(?<="text":")[^"]*/g) ?? [];

const refusals = ({ status, body }: Answer) => ({ status, errors: body.errors[0]?.data?.errors });

describe('a draft', () => {
  it.each<[string, EditionData, { path: string; message: string }[]]>([
    [
      'one note key twice',
      textOf([], ['a', 'b', 'a']),
      [{ path: 'notes.2.key', message: 'The key “a” of note 3 occurs more than once in this edition.' }],
    ],
    [
      'a note key that is none',
      textOf([], ['Ş 1']),
      [
        {
          path: 'notes.0.key',
          message:
            'The key “Ş 1” of note 1 is not valid: it must be 1 to 32 lower-case letters and digits, beginning with a letter.',
        },
      ],
    ],
    [
      'an unknown node',
      { body: bodyOf(paragraphOf(), { type: 'iframe', version: 1 }) },
      [{ path: 'body', message: 'The text holds something that is not allowed: iframe (body.root.children[1]).' }],
    ],
    [
      'a link that runs script',
      { body: bodyOf(paragraphOf(linkTo('javascript:alert(1)'))) },
      [
        {
          path: 'body',
          message:
            'The text holds something that is not allowed: link javascript:alert(1) (body.root.children[0].children[0]).',
        },
      ],
    ],
    [
      'a call in a note',
      { notes: [{ key: 'a', kind: 'author', text: noteToLexical([p('Words', call('b'))]) as never }] },
      [
        {
          path: 'notes',
          message: 'The text holds something that is not allowed: call (notes[0].text.root.children[0].children[1]).',
        },
      ],
    ],
  ])('is refused with %s, and the sentence names the place', async (_, own, errors) => {
    const { id } = await editions.draft(textOf([], []));
    expect(refusals(await rest('PATCH', `/commentaries/${id}?draft=true`, { body: own }))).toEqual({
      status: 400,
      errors,
    });
    expect((await editions.latest(id)).rev).toBe(1);
  });

  it('is stored 64 levels deep and refused at 65', async () => {
    const { id } = await editions.draft();
    const save = (block: Child) => rest('PATCH', `/commentaries/${id}?draft=true`, { body: { body: bodyOf(block) } });
    expect((await save(nested(31, linkTo('https://example.org/')))).status).toBe(200);
    const { status, errors } = refusals(await save(nested(32, { type: 'text', text: 'deep', version: 1 })));
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toMatch(/nested deeper than 64 levels here: body\.root\.children\[0\]/);
  });

  it('may call a note that is not written yet', async () => {
    const { id } = await editions.draft();
    const { status } = await rest('PATCH', `/commentaries/${id}?draft=true`, {
      body: { body: textOf([p(call('b'))], []).body },
    });
    expect(status).toBe(200);
  });
});

describe('rows copied from another edition', () => {
  it('get ids of their own and leave that edition alone', async () => {
    const source = await editions.published(textOf([p(call('a'), call('b'))], ['a', 'b']));
    const copy = await editions.draft({ body: source.body, notes: source.notes });
    const other = await editions.published();
    await editions.publish(other.id, { body: source.body, notes: source.notes });
    for (const id of [source.id, copy.id, other.id]) {
      expect((await editions.row(id)).notes?.map(({ key }) => key)).toEqual(['a', 'b']);
    }
  });

  it('get ids of their own where one row is sent twice', async () => {
    const { id, notes } = await editions.draft();
    const twice = [notes?.[0], { ...notes?.[0], key: 'b' }] as EditionData['notes'];
    const { notes: saved } = await editions.save(id, { notes: twice });
    expect(new Set(saved?.map((row) => row.id)).size).toBe(2);
    expect(saved?.[0]?.id).toBe(notes?.[0]?.id);
  });
});

describe('block ids', () => {
  const words = (body: Body) => Object.fromEntries(idsOf(body).map((id, index) => [id, wordsOf(body)[index]]));
  const child = (body: Body, index: number): unknown => body?.root.children[index];
  const typed = (line: string): unknown => bodyToLexical([p(line)]).root.children[0];

  it('are given at the first save and stay with their blocks, whatever is done around them', async () => {
    const { id, body } = await editions.draft(textOf([p('one'), p('two'), p('three')], []));
    expect(words(body)).toEqual({ p1: 'one', p2: 'two', p3: 'three' });
    const moved = bodyOf(child(body, 2), typed('new'), child(body, 0));
    const { body: saved } = await editions.saveDraft(id, { body: moved });
    expect(words(saved)).toEqual({ p3: 'three', p4: 'new', p1: 'one' });
  });

  it('are never given again after a deletion, across drafts, publications and restorations', async () => {
    const { id, body } = await editions.draft(textOf([p('one'), p('two')], []));
    await editions.saveDraft(id, { body: bodyOf(child(body, 0)) });
    await editions.publish(id, { body: bodyOf(child(body, 0), typed('three')) });
    await editions.saveDraft(id, { body: bodyOf(child(body, 0), typed('four')) });
    await editions.publish(id, { body: bodyOf(child(body, 0)) });
    const [oldest] = (await editions.versions(id)).toReversed();
    await rest('POST', `/commentaries/versions/${oldest?.id}`);
    const restored = await editions.latest(id);
    expect(words(restored.body)).toEqual({ p1: 'one', p2: 'two' });
    const next = await editions.saveDraft(id, { body: bodyOf(...(restored.body?.root.children ?? []), typed('five')) });
    expect(words(next.body)).toEqual({ p1: 'one', p2: 'two', p5: 'five' });
  });

  it('are new for copies within a text, and kept in a translation made from it', async () => {
    const { id, body } = await editions.draft(textOf([p('one')], []));
    const { body: saved } = await editions.saveDraft(id, { body: bodyOf(child(body, 0), child(body, 0)) });
    expect(idsOf(saved)).toEqual(['p1', 'p2']);
    expect(idsOf((await editions.draft({ language: 'tr', body: saved })).body)).toEqual(['p1', 'p2']);
  });
});
