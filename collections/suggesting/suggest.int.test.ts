import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, call, p } from '../../src/domain/commentary/examples';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import { callsOf, plainText } from '../../src/domain/lexical/walk';
import type { Suggest } from '../../src/domain/suggesting/suggest';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, textOf, withFirstWords, type Editions } from '../../src/testing/editions';
import { restOf, signIn, type Rest } from '../../src/testing/rest';
import { account, PASSWORD } from '../../src/testing/visitors';
import type { Role } from '../access/table';

let house: BootedHouse;
let editions: Editions;
let translator: Rest;
let editor: Rest;

const staffMember = async (role: Role): Promise<Rest> => {
  const { email } = await account(house.payload, role, role);
  return signIn(house.payload, { email, password: PASSWORD });
};

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  translator = await staffMember('translator');
  editor = await staffMember('editor');
});
afterAll(() => house.close());

/** Words in capitals, as a machine would give them. */
const shout: Suggest = ({ source }) =>
  Promise.resolve(source.map((one) => (one.is === 'text' ? { ...one, text: one.text.toUpperCase() } : one)));

const withSuggest = (suggest: Suggest | undefined) => void Object.assign(house.payload.config.custom, { suggest });

const begun = async () => {
  const text = textOf([at('p1', p('Bir', call('a'), ' iki.')), at('p2', p('Üç.'))], ['a']);
  const original = await editions.published({ ...text, language: 'tr', title: 'Boğazlar' });
  const { body } = await translator('POST', `/commentaries/${original.id}/translate`, {
    body: { language: 'en' },
  });
  return String(body.id);
};
/** The text of a translation with words of its own in its first block. */
const wordsFor = async (id: string) => ({ body: withFirstWords((await editions.latest(id)).body) });
const ask = (id: string, body: object = {}, headers: Record<string, string> = {}) =>
  translator('POST', `/commentaries/${id}/suggest`, { body, headers });

describe('suggestions of a machine', () => {
  it('are off unless the house has any, and say so', async () => {
    withSuggest(undefined);
    const id = await begun();
    expect(await ask(id)).toMatchObject({ status: 404 });
    const told = await translator('GET', `/commentaries/${id}/original-state`);
    expect(told.body).toMatchObject({ suggests: false });
  });

  it('are stored as one save, marked, with the calls of the translation’s own notes; the machine is told of', async () => {
    withSuggest(shout);
    const id = await begun();
    const before = await editions.latest(id);
    const { status, body } = await ask(id);
    expect([status, body]).toEqual([200, { blocks: ['p1', 'p2'], problems: [] }]);
    const after = await editions.latest(id);
    expect(after.rev).toBe((before.rev ?? 0) + 1);
    expect(after.translation).toMatchObject({ origin: 'machine-assisted', suggested: ['p1', 'p2'] });
    const { blocks } = narrowEdition(after);
    expect(plainText(blocks)).toBe('BIR IKI.\nÜÇ.');
    expect(callsOf(blocks)).toEqual(callsOf(narrowEdition(before).blocks));
  });

  it('stop publication until somebody accepts them', async () => {
    withSuggest(shout);
    const id = await begun();
    await ask(id);
    const publish = (data: object) =>
      editor('PATCH', `/commentaries/${id}`, { body: { title: 'Straits', ...data, _status: 'published' } });
    const refused = await publish({});
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining('machine')]);
    expect((await publish({ translation: { suggested: [] } })).status).toBe(200);
    expect((await editions.latest(id)).translation?.origin).toBe('machine-assisted');
  });

  it('leave words that stand alone, and blocks whose call was lost', async () => {
    withSuggest(({ source }) => Promise.resolve(source.filter(({ is }) => is === 'text')));
    const id = await begun();
    const { body } = await ask(id);
    expect(body).toMatchObject({
      blocks: ['p2'],
      problems: [{ unit: 'p1', text: expect.stringContaining('p1') as string }],
    });
    withSuggest(shout);
    expect((await ask(id)).body).toMatchObject({ blocks: ['p1'], problems: [] });
    expect(plainText(narrowEdition(await editions.latest(id)).blocks)).toBe('BIR IKI.\nÜç.');
  });

  it('are nothing where the machine fails or answers nonsense; nothing is stored', async () => {
    const id = await begun();
    const { rev } = await editions.latest(id);
    for (const suggest of [() => Promise.reject(new Error('away')), () => Promise.resolve('text' as never)]) {
      withSuggest(suggest);
      expect((await ask(id)).body).toMatchObject({ blocks: [], problems: [{ unit: 'p1' }, { unit: 'p2' }] });
    }
    expect((await editions.latest(id)).rev).toBe(rev);
  });

  it('are not stored over what was saved while they were asked for', async () => {
    const id = await begun();
    withSuggest(async (asked) => {
      await editions.saveDraft(id, { title: 'Meanwhile' });
      return shout(asked);
    });
    expect((await ask(id, { blocks: ['p2'] })).status).toBe(409);
    const after = await editions.latest(id);
    expect([after.title, plainText(narrowEdition(after).blocks)]).toEqual(['Meanwhile', '\n']);
    withSuggest(shout);
    expect((await ask(id, {}, { 'If-Match': '"1"' })).status).toBe(409);
  });

  it('are for the staff, for drafts, and for blocks that are named as such', async () => {
    withSuggest(shout);
    const id = await begun();
    expect((await restOf(house.payload)('POST', `/commentaries/${id}/suggest`, { body: {} })).status).toBe(401);
    expect((await ask(id, { blocks: 'p1' })).status).toBe(400);
    const body = { title: 'Straits', translation: { suggested: { p1: true } }, _status: 'published' };
    expect((await editor('PATCH', `/commentaries/${id}`, { body })).status).toBe(400);
    await editions.publish(id, { title: 'Straits', ...(await wordsFor(id)) });
    expect((await ask(id)).status).toBe(409);
  });
});
