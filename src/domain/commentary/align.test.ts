import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pair } from './align';
import { alignBlocks } from './alignBlocks';
import { alignEditions } from './alignEditions';
import { alignNotes } from './alignNotes';
import type { ViewBlock, ViewNote } from './viewModel';

const SEED = 20_240_208;

const block = (id?: string): ViewBlock => ({ kind: 'rule', id });
const blocks = (...ids: (string | undefined)[]): ViewBlock[] => ids.map(block);
const note = (key: string, counterpart?: string): ViewNote => ({
  key,
  number: 1,
  anchor: `n-${key}`,
  kind: 'author',
  paragraphs: [],
  returns: [],
  ...(counterpart ? { counterpart } : {}),
});

const sides = <T>(pairs: Pair<T>[]) => ({
  left: pairs.flatMap(({ left }) => left ?? []),
  right: pairs.flatMap(({ right }) => right ?? []),
});
const idsOf = (pairs: Pair<ViewBlock>[]) => pairs.map(({ left, right }) => [left?.id, right?.id]);
const keysOf = (pairs: Pair<ViewNote>[]) => pairs.map(({ left, right }) => [left?.key, right?.key]);

const inOrder = (numbers: number[]): boolean => numbers.every((one, at) => at === 0 || numbers[at - 1]! < one);

const someIds = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 });
const someBlocks = someIds.chain((ids) =>
  fc.array(fc.nat(12), { maxLength: 4 }).map((places) => {
    const all = ids.map((id): ViewBlock => block(`p${id}`));
    for (const place of places) all.splice(place, 0, block());
    return all;
  }),
);

/** Who renders what: notes of the original in any order, a translator's own among them, one rendered twice. */
const someNotes = fc
  .array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }), { maxLength: 12 })
  .map((rendered) => rendered.map((one, at) => note(`t${at}`, one === undefined ? undefined : `k${one}`)));
const originals = Array.from({ length: 8 }, (_, at) => note(`k${at}`));

describe('blocks side by side', () => {
  it('share a row under one id, and stand alone where the other side lacks them', () => {
    expect(idsOf(alignBlocks(blocks('p1', 'p2', 'p4'), blocks('p1', 'p3', 'p4', 'p5')))).toEqual([
      ['p1', 'p1'],
      ['p2', undefined],
      [undefined, 'p3'],
      ['p4', 'p4'],
      [undefined, 'p5'],
    ]);
  });

  it('that were moved stand with their own, and leave the order of the others alone', () => {
    const rows = alignBlocks(blocks('p1', 'p2', 'p3', 'p4'), blocks('p4', 'p9', 'p1', 'p2', 'p8', 'p3'));
    expect(idsOf(rows)).toEqual([
      [undefined, 'p9'],
      ['p1', 'p1'],
      ['p2', 'p2'],
      [undefined, 'p8'],
      ['p3', 'p3'],
      ['p4', 'p4'],
    ]);
  });

  it('without ids are paired by position between the rows round them', () => {
    const rows = alignBlocks(
      blocks(undefined, 'p1', undefined, undefined, 'p2'),
      blocks('p1', 'p7', undefined, 'p2', undefined),
    );
    expect(rows.map(({ left, right }) => [left && (left.id ?? '–'), right && (right.id ?? '–')])).toEqual([
      ['–', null],
      ['p1', 'p1'],
      [null, 'p7'],
      ['–', '–'],
      ['–', null],
      ['p2', 'p2'],
      [null, '–'],
    ]);
  });

  it('are each shown once, an id of both sides in one row, the left in its order, the right as far as pairs allow', () => {
    fc.assert(
      fc.property(someBlocks, someBlocks, (left, right) => {
        const rows = alignBlocks(left, right);
        const shown = sides(rows);
        expect(shown.left).toEqual(left);
        expect(shown.left.every((one, at) => one === left[at])).toBe(true);
        expect(new Set(shown.right)).toEqual(new Set(right));
        expect(shown.right).toHaveLength(right.length);
        for (const one of left.filter(({ id }) => id !== undefined)) {
          const row = rows.find((pair) => pair.left === one);
          expect(row?.right?.id).toBe(right.find(({ id }) => id === one.id)?.id);
        }
        const unmoved = shown.right.filter(({ id }) => id === undefined || !left.some((one) => one.id === id));
        expect(inOrder(unmoved.map((one) => right.indexOf(one)))).toBe(true);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('stand in the right side’s order too wherever nothing was moved', () => {
    fc.assert(
      fc.property(fc.subarray(blocks('p1', 'p2', 'p3', 'p4', 'p5', 'p6')), (right) => {
        expect(sides(alignBlocks(blocks('p1', 'p3', 'p5', 'p6'), right)).right).toEqual(right);
      }),
      { seed: SEED },
    );
  });

  it('with one id twice on a side are all shown', () => {
    expect(idsOf(alignBlocks(blocks('p1', 'p1'), blocks('p1', 'p1')))).toEqual([
      ['p1', 'p1'],
      ['p1', undefined],
      [undefined, 'p1'],
    ]);
  });
});

describe('notes side by side', () => {
  it('are paired by what they render, whichever side is the original', () => {
    const original = [note('a'), note('b'), note('c')];
    const translation = [note('x', 'b'), note('b'), note('y', 'a'), note('z', 'gone')];
    expect(keysOf(alignNotes(original, translation))).toEqual([
      ['a', 'y'],
      ['b', 'x'],
      ['c', undefined],
      [undefined, 'b'],
      [undefined, 'z'],
    ]);
    expect(keysOf(alignNotes(translation, original)).filter(([left, right]) => left && right)).toEqual([
      ['x', 'b'],
      ['y', 'a'],
    ]);
  });

  it('of two translations meet in the note that both render', () => {
    expect(keysOf(alignNotes([note('x', 'a'), note('w')], [note('v'), note('y', 'a')]))).toEqual([
      [undefined, 'v'],
      ['x', 'y'],
      ['w', undefined],
    ]);
  });

  it('are each shown once, the left in its order, and what one renders beside it', () => {
    fc.assert(
      fc.property(someNotes, fc.boolean(), (translation, originalFirst) => {
        const [left, right] = originalFirst ? [originals, translation] : [translation, originals];
        const rows = alignNotes(left, right);
        const shown = sides(rows);
        expect(shown.left).toEqual(left);
        expect(new Set(shown.right)).toEqual(new Set(right));
        expect(shown.right).toHaveLength(right.length);
        for (const { left: one, right: other } of rows) {
          if (!one || !other) continue;
          expect([one.counterpart === other.key, other.counterpart === one.key]).toContain(true);
        }
        const rendered = new Set(translation.map(({ counterpart }) => counterpart));
        expect(rows.filter((row) => row.left && row.right)).toHaveLength(
          originals.filter(({ key }) => rendered.has(key)).length,
        );
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe('editions side by side', () => {
  it('keep pairs together while the right one’s ids begin with its language', () => {
    const { blocks: rows, notes } = alignEditions(
      { language: 'tr', blocks: blocks('p1', 'p2'), notes: [note('a')] },
      { language: 'en', blocks: blocks('p2', 'p3'), notes: [note('x', 'a'), note('y')] },
    );
    expect(idsOf(rows)).toEqual([
      ['p1', undefined],
      ['p2', 'en-p2'],
      [undefined, 'en-p3'],
    ]);
    expect(notes.map(({ left, right }) => [left?.anchor, right?.anchor])).toEqual([
      ['n-a', 'en-n-x'],
      [undefined, 'en-n-y'],
    ]);
  });
});
