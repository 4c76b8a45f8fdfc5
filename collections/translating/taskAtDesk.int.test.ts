import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, p } from '../../src/domain/commentary/examples';
import type { OriginalState } from '../../src/domain/translating/originalState';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, textOf, type Editions } from '../../src/testing/editions';
import type { Rest } from '../../src/testing/rest';
import { staffOf } from '../../src/testing/staff';

let house: BootedHouse;
let editions: Editions;
let editor: Rest;
let translator: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  const staff = await staffOf(house.payload, { editor: 'editor', translator: 'translator' });
  [editor, translator] = [staff.editor.rest, staff.translator.rest];
});

afterAll(() => house.close());

const pair = async () => {
  const original = await editions.published({ language: 'tr', ...textOf([at('p1', p('Birinci.'))], []) });
  const { body } = await translator('POST', `/commentaries/${original.id}/translate`, { body: { language: 'en' } });
  return { original: original.id, translation: body.id };
};
const state = async (id: string, rest = editor): Promise<OriginalState> =>
  (await rest('GET', `/commentaries/${id}/original-state`)).body as unknown as OriginalState;

describe('a translation at its desk', () => {
  it('tells the steps of its task that whoever asks may take, and who holds it', async () => {
    const { translation } = await pair();
    const task = async (rest: Rest) => (await state(translation, rest)).task;
    expect(await task(translator)).toMatchObject({ state: 'claimed', steps: ['submit', 'release'] });
    const { id, holder, since, steps } = (await task(editor))!;
    expect([holder, since, steps]).toEqual([
      expect.stringMatching(/\S/),
      expect.stringMatching(/^\d{4}-/),
      ['release'],
    ]);
    await translator('POST', `/translation-tasks/${id}/submit`);
    expect(await task(editor)).toMatchObject({ state: 'submitted', steps: ['return', 'sign-off', 'release'] });
  });
});
