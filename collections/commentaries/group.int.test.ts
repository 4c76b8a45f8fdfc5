import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lagOf } from '../../src/domain/commentary/lag';
import { anEdition } from '../../src/domain/commentary/examples';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, type EditionData, type Editions } from '../../src/testing/editions';
import { signIn, type Rest } from '../../src/testing/rest';

let house: BootedHouse;
let editions: Editions;
let rest: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  rest = await signIn(house.payload);
});

afterAll(() => house.close());

const refused = async (id: string, body: EditionData) => {
  const answer = await rest('PATCH', `/commentaries/${id}?draft=true`, { body });
  return { status: answer.status, errors: answer.body.errors?.[0]?.data?.errors };
};

const error = (message: string, path = 'original') => ({ status: 400, errors: [{ path, message }] });

describe('a work', () => {
  it('holds one edition per language, among drafts too', async () => {
    const original = await editions.draft({ language: 'tr' });
    await editions.draft({ original: original.id });
    const second = await editions.draft();
    const twice = 'This work already has an edition in this language.';
    expect(await refused(second.id, { original: original.id })).toEqual(error(twice));
    const sameAsOriginal = await editions.draft({ language: 'tr' });
    expect(await refused(sameAsOriginal.id, { original: original.id })).toEqual(error(twice));
    expect(await refused(original.id, { language: 'en' })).toEqual(error(twice, 'language'));
  });

  it('knows a link that was made by a draft save', async () => {
    const original = await editions.draft({ language: 'tr' });
    const [first, second] = [await editions.draft(), await editions.draft()];
    await editions.saveDraft(first.id, { original: original.id });
    expect((await refused(second.id, { original: original.id })).status).toBe(400);
  });

  it('has one original, which is no translation and not itself', async () => {
    const original = await editions.draft({ language: 'tr' });
    const translation = await editions.draft({ original: original.id });
    const another = await editions.draft({ language: 'tr' });
    expect(await refused(another.id, { original: another.id })).toEqual(
      error('An edition cannot be a translation of itself.'),
    );
    expect(await refused(another.id, { original: translation.id })).toEqual(
      error('The chosen edition is itself a translation; choose its original.'),
    );
    const free = await editions.draft();
    expect(await refused(original.id, { original: free.id })).toEqual(
      error('This edition has translations of its own, so it cannot be a translation.'),
    );
  });

  it('is not made with an edition that does not exist', async () => {
    const { id } = await editions.draft();
    const gone = await editions.draft({ language: 'tr' });
    await rest('DELETE', `/commentaries/${gone.id}`);
    expect(await refused(id, { original: gone.id })).toEqual(error('The original edition was not found.'));
  });

  it('takes one of two translations into a language that are linked at once', async () => {
    const original = await editions.draft({ language: 'tr' });
    const drafts = [await editions.draft(), await editions.draft()];
    const answers = await Promise.all(drafts.map(({ id }) => refused(id, { original: original.id })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  });

  it('takes one of two translations into a language that are made at once', async () => {
    const original = await editions.draft({ language: 'tr' });
    const make = () =>
      rest('POST', '/commentaries?draft=true', { body: editions.whole({ original: original.id, _status: 'draft' }) });
    const answers = await Promise.all([make(), make()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 400]);
  });
});

describe('a translation', () => {
  it('is taken to be made from its original as it stands, unless its record says otherwise', async () => {
    const original = await editions.published({ language: 'tr' });
    const before = Date.now();
    const { translation } = await editions.draft({ original: original.id });
    expect(Date.parse(translation?.basedOn ?? '')).toBeGreaterThanOrEqual(before);
    const basedOn = '2020-01-01T00:00:00.000Z';
    const other = await editions.published({ language: 'tr' });
    const told = await editions.draft({ original: other.id, translation: { basedOn } });
    expect(told.translation?.basedOn).toBe(basedOn);
  });

  it('lags behind when its original changes afterwards', async () => {
    const original = await editions.published({ language: 'tr' });
    const { translation } = await editions.published({ original: original.id });
    const lag = async () => {
      const { contentChangedAt } = await editions.row(original.id);
      const sibling = {
        language: 'tr',
        title: '',
        path: '',
        publishedOn: '',
        isOriginal: true,
        withdrawn: false,
      } as const;
      const edition = anEdition({
        isTranslation: true,
        siblings: [{ ...sibling, contentChangedAt: contentChangedAt ?? undefined }],
        translation: { translators: [], origin: 'human', basedOn: translation?.basedOn ?? undefined },
      });
      return lagOf(edition, 'Europe/Istanbul');
    };
    expect(await lag()).toBeNull();
    await editions.publish(original.id, { title: 'Değişti' });
    expect(await lag()).not.toBeNull();
  });
});
