import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowBody } from '../lexical/narrow';
import { assignBlockIds, givenSoFar } from './blockIds';

type Stored = { type: string; id?: string; $?: { blockId?: string; lang?: string }; children?: object[] };

const paragraph = (blockId?: string): Stored => ({
  type: 'paragraph',
  children: [],
  ...(blockId === undefined ? {} : { $: { blockId } }),
});
const state = (...children: Stored[]) => ({ root: { type: 'root', children } });
const idsOf = (json: unknown) => narrowBody(json).blocks.map(({ id }) => id);

describe('assignBlockIds', () => {
  it('gives ids to blocks without one and keeps those that are there', () => {
    const { json, highest } = assignBlockIds(state(paragraph(), paragraph('p1'), paragraph()), 1);
    expect(idsOf(json)).toEqual(['p2', 'p1', 'p3']);
    expect(highest).toBe(3);
  });

  it('gives a copy a new id; the first keeps its own', () => {
    const { json } = assignBlockIds(state(paragraph('p4'), paragraph('p4')), 4);
    expect(idsOf(json)).toEqual(['p4', 'p5']);
  });

  it('never gives an id again, even when its block is gone', () => {
    const { json, highest } = assignBlockIds(state(paragraph('p1'), paragraph()), 9);
    expect(idsOf(json)).toEqual(['p1', 'p10']);
    expect(highest).toBe(10);
  });

  it('gives what a translation adds an id that its original never comes to', () => {
    const begun = assignBlockIds(state(paragraph('p1'), paragraph('p2')), givenSoFar(0, true));
    expect(idsOf(begun.json)).toEqual(['p1', 'p2']);
    const added = assignBlockIds(state(paragraph('p1'), paragraph()), givenSoFar(begun.highest, true));
    expect(idsOf(added.json)).toEqual(['p1', 'p10001']);
    expect(idsOf(assignBlockIds(state(paragraph()), givenSoFar(added.highest, true)).json)).toEqual(['p10002']);
    expect(givenSoFar(2, false)).toBe(2);
  });

  it('takes note of ids that came from elsewhere', () => {
    expect(assignBlockIds(state(paragraph('p7'), paragraph()), 0).highest).toBe(8);
  });

  it('replaces ids that are none of ours', () => {
    const { json } = assignBlockIds(state(paragraph('intro'), paragraph('p0'), paragraph('p99999999999999999999')), 0);
    expect(idsOf(json)).toEqual(['p1', 'p2', 'p3']);
  });

  it('writes a picture’s id where the editor keeps it, and leaves rules alone', () => {
    const { json } = assignBlockIds(
      state({ type: 'upload', id: '65f0c0ffee65f0c0ffee65f0' }, { type: 'horizontalrule' }),
      0,
    );
    expect(json.root.children).toEqual([{ type: 'upload', id: 'p1' }, { type: 'horizontalrule' }]);
  });

  it('keeps other state of the node and leaves the input as it was', () => {
    const before = state({ ...paragraph(), $: { lang: 'hy' } });
    const copy = structuredClone(before);
    expect(assignBlockIds(before, 0).json.root.children[0]).toMatchObject({ $: { lang: 'hy', blockId: 'p1' } });
    expect(before).toEqual(copy);
  });

  it('returns the same object where nothing changes', () => {
    for (const same of [state(paragraph('p1'), paragraph('p2')), null, undefined, 'x', { root: {} }, state()]) {
      expect(assignBlockIds(same, 2)).toEqual({ json: same, highest: 2 });
      expect(assignBlockIds(same, 2).json).toBe(same);
    }
  });

  it('gives every block its own id, keeps it at the next save, and only counts upwards', () => {
    const id = fc.option(
      fc.integer({ min: 0, max: 9 }).map((n) => `p${n}`),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 12 }), fc.nat(20), (ids, highestEver) => {
        const first = assignBlockIds(state(...ids.map(paragraph)), highestEver);
        const given = idsOf(first.json);
        expect(new Set(given).size).toBe(ids.length);
        expect(given).not.toContain(undefined);
        expect(first.highest).toBeGreaterThanOrEqual(highestEver);
        expect(assignBlockIds(first.json, first.highest).json).toBe(first.json);
      }),
    );
  });
});
