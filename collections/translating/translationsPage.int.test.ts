import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, call, p } from '../../src/domain/commentary/examples';
import type { PairState } from '../../src/domain/translating/pairState';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, rendering, textOf, type Editions } from '../../src/testing/editions';
import { translationsPage } from './translationsPage';

let house: BootedHouse;
let editions: Editions;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
});

afterAll(() => house.close());

const text = (first: string, second: string) =>
  textOf([at('p1', p(first, call('a'), '.')), at('p2', p(second, call('b'), '.'))], ['a', 'b']);

const pair = async (title: string): Promise<{ original: string; translation: string }> => {
  const original = await editions.published({ language: 'tr', title, ...text('Birinci', 'İkinci') });
  const own = rendering(text('First', 'Second'));
  const translation = await editions.published({ language: 'en', title, original: original.id, ...own });
  return { original: original.id, translation: translation.id };
};

const all = async (size?: number): Promise<PairState[]> => {
  const pairs: PairState[] = [];
  let after: string | null = null;
  do {
    const page = await translationsPage(house.payload, after, size);
    pairs.push(...page.pairs);
    after = page.after;
  } while (after !== null);
  return pairs;
};

const stateOf = async (id: string): Promise<PairState | undefined> => (await all()).find((one) => one.id === id);

describe('the report over published translations', () => {
  it('tells one that follows its original as up to date, with its address', async () => {
    const { original, translation } = await pair('Up to date');
    expect(await stateOf(translation)).toMatchObject({
      path: expect.stringMatching(/^\/en\/commentary\//),
      original: { id: original, standing: 'published' },
      follows: 'current',
      lags: false,
      changes: [],
    });
  });

  it('tells by which parts one lags behind what readers have of its original, not behind a draft', async () => {
    const { original, translation } = await pair('Lagging');
    await editions.saveDraft(original, text('Taslak', 'İkinci'));
    expect(await stateOf(translation)).toMatchObject({ follows: 'current' });
    await editions.publish(original, text('Birinci', 'Değişti'));
    expect(await stateOf(translation)).toMatchObject({
      follows: 'behind',
      lags: true,
      changes: [{ part: { block: 'p2' }, change: 'changed' }],
    });
  });

  it('tells originals that were unpublished or withdrawn', async () => {
    const [hidden, withdrawn] = [await pair('Hidden'), await pair('Withdrawn')];
    await editions.unpublish(hidden.original);
    await editions.publish(withdrawn.original, { withdrawal: { on: '2026-01-02', reason: 'Wrong.' } });
    expect((await stateOf(hidden.translation))?.original?.standing).toBe('unpublished');
    expect((await stateOf(withdrawn.translation))?.original?.standing).toBe('withdrawn');
  });

  it('tells notes that nothing renders and notes that render none', async () => {
    const { original } = await pair('Notes');
    const row = (await all()).find((one) => one.original?.id === original)!;
    const { notes } = await editions.row(row.id);
    const [first, second] = notes ?? [];
    await editions.publish(row.id, {
      notes: [first!, { ...second!, counterpart: null }],
      translation: { waiver: 'Said in the text.' },
    });
    expect((await stateOf(row.id))?.notes).toMatchObject({ missing: ['b'], unpaired: ['b'] });
  });

  it('leaves out what is not published, and tells each once however small the pages are', async () => {
    const original = await editions.published({ language: 'tr', title: 'Begun', ...text('Birinci', 'İkinci') });
    const draft = await editions.draft({ language: 'en', original: original.id });
    const whole = await all();
    expect(whole.map(({ id }) => id)).not.toContain(draft.id);
    expect(whole.length).toBeGreaterThan(4);
    expect(await all(1)).toEqual(whole);
    const first = await translationsPage(house.payload, null, 1);
    expect(first).toMatchObject({ of: whole.length + 1, after: expect.any(String) });
  });
});
