import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, rendering, soundText, type Editions } from '../../src/testing/editions';
import { restOf } from '../../src/testing/rest';
import { staffOf, type Member } from '../../src/testing/staff';

let house: BootedHouse;
let editions: Editions;
let staff: Record<'Ela' | 'Deniz' | 'Kaya', Member>;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  staff = await staffOf(house.payload, { Ela: 'translator', Deniz: 'translator', Kaya: 'archivist' });
});

afterAll(() => house.close());

const begin = (who: keyof typeof staff, id: string, language = 'en') =>
  staff[who].rest('POST', `/commentaries/${id}/translate`, { body: { language } });
const answered = async (answer: ReturnType<typeof begin>) => {
  const { status, body } = await answer;
  return { status, sentence: body.errors?.[0]?.message };
};

describe('a translation is not begun', () => {
  it('of a text readers do not have', async () => {
    const draft = await editions.draft({ language: 'tr', title: 'Taslak' });
    const sentence = '“Taslak” is not published. Only a published text can be translated.';
    expect(await answered(begin('Ela', draft.id))).toEqual({ status: 409, sentence });
    await editions.publish(draft.id);
    await editions.unpublish(draft.id);
    expect(await answered(begin('Ela', draft.id))).toEqual({ status: 409, sentence });
    await editions.publish(draft.id, { withdrawal: { on: '2024-05-01', reason: 'Wrong' } });
    expect((await answered(begin('Ela', draft.id))).sentence).toBe(
      '“Taslak” has been withdrawn; it can no longer be translated.',
    );
  });

  it('of a translation, nor into the text’s own language, nor into one that is none', async () => {
    const original = await editions.published({ language: 'tr', title: 'Özgün' });
    const translation = await editions.published({ original: original.id, title: 'Second', ...rendering(soundText()) });
    expect((await answered(begin('Ela', translation.id, 'tr'))).sentence).toBe(
      '“Second” is itself a translation; translate its original.',
    );
    expect((await answered(begin('Ela', original.id, 'tr'))).sentence).toBe('“Özgün” is already in this language.');
    expect((await begin('Ela', original.id, 'xx')).status).toBe(400);
  });

  it('where the work has an edition in the language, which is named', async () => {
    const original = await editions.published({ language: 'tr', title: 'Özgün' });
    const other = await editions.draft({ original: original.id });
    const { status, body } = await begin('Ela', original.id);
    expect(status).toBe(409);
    expect(body.errors[0]).toMatchObject({
      message: '“Özgün” already has an edition in this language.',
      data: { edition: other.id },
    });
  });

  it('by whoever may not write translations', async () => {
    const original = await editions.published({ language: 'tr' });
    expect((await begin('Kaya', original.id)).status).toBe(403);
    const nobody = restOf(house.payload);
    const body = { language: 'en' };
    expect((await nobody('POST', `/commentaries/${original.id}/translate`, { body })).status).toBe(401);
  });

  it('by halves: where the draft cannot be stored there is no task', async () => {
    const original = await editions.published({ language: 'tr' });
    const { payload } = house;
    const { create } = payload;
    payload.create = ((args: { collection: string }) =>
      args.collection === 'commentaries'
        ? Promise.reject(new Error('disk full'))
        : create.call(payload, args as never)) as never;
    try {
      expect((await begin('Ela', original.id)).status).toBe(500);
    } finally {
      payload.create = create;
    }
    const where = { original: { equals: original.id } };
    expect((await payload.count({ collection: 'translation-tasks', where, overrideAccess: true })).totalDocs).toBe(0);
    expect((await begin('Deniz', original.id)).status).toBe(201);
  });
});
