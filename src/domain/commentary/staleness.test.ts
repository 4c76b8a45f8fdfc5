import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aNote, at, call, p } from './examples';
import { fingerprintsOf, type Fingerprints } from './fingerprints';
import { acknowledge, stalenessOf, type Part, type PartChange } from './staleness';

const NOTES = [aNote('a'), aNote('b'), aNote('c')];
/** A text of blocks named by their ids; `p1a` is p1 with a call of a, `p1*` is p1 in other words. */
const state = (blocks: string[], notes = NOTES): Fingerprints =>
  fingerprintsOf({
    blocks: blocks.map((one) => {
      const [, id = '', other = '', keys = ''] = /^(p\d+)(\*?)(\w*)$/.exec(one) ?? [];
      return at(id, p(`Words${other} of ${id}`, ...[...keys].map(call)));
    }),
    notes,
  });
const say = ({ part, change }: PartChange): string => `${'block' in part ? part.block : part.note} ${change}`;
const changes = (was: Fingerprints, now: Fingerprints) => stalenessOf(was, now).map(say);

const KEYS = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e').map(String));

describe('stalenessOf', () => {
  const was = state(['p1a', 'p2b', 'p3c']);

  it('finds nothing where nothing is said otherwise, also after a way through stored JSON', () => {
    expect(changes(was, state(['p1a', 'p2b', 'p3c']))).toEqual([]);
    expect(changes(JSON.parse(JSON.stringify(was)) as Fingerprints, was)).toEqual([]);
  });

  it('names what changed, was added and was removed, each where it stands or stood', () => {
    expect(changes(was, state(['p1*a', 'p4', 'p3c'], [aNote('a', 'Other'), aNote('c'), aNote('d')]))).toEqual([
      'p1 changed',
      'p2 removed',
      'p4 added',
      'a changed',
      'b removed',
      'd added',
    ]);
  });

  it('names the block that moved, and not those it passed', () => {
    expect(changes(state(['p1', 'p2', 'p3', 'p4']), state(['p4', 'p1', 'p2', 'p3']))).toEqual(['p4 moved']);
    expect(changes(state(['p1', 'p2', 'p3', 'p4']), state(['p2', 'p3', 'p1*', 'p4']))).toEqual(['p1 changed']);
  });

  it('names the note whose place in the order is another, beside the blocks its calls are in', () => {
    expect(changes(was, state(['p1b', 'p2a', 'p3c']))).toEqual(['p1 changed', 'p2 changed', 'b moved']);
  });

  it('takes a repeated call for a change of its block alone', () => {
    expect(changes(was, state(['p1a', 'p2b', 'p3ca']))).toEqual(['p3 changed']);
  });

  it('takes names that objects have of themselves for names like others', () => {
    const odd = { blocks: {}, notes: { constructor: '1' }, order: ['constructor'] };
    expect(changes({ blocks: {}, notes: {}, order: [] }, odd)).toEqual(['constructor added']);
  });
});

describe('acknowledge', () => {
  it('takes the named parts as they are now, until they change again', () => {
    const was = state(['p1a', 'p2b', 'p3c']);
    const now = state(['p1*a', 'p2*b', 'p4', 'p3c'], [aNote('a', 'Other'), aNote('b', 'Other'), aNote('c')]);
    const then = acknowledge(was, now, [{ block: 'p1' }, { note: 'b' }]);
    expect(changes(then, now)).toEqual(['p2 changed', 'p4 added', 'a changed']);
    expect(changes(then, state(['p1a', 'p2b', 'p3c']))).toEqual(['p1 changed', 'b changed']);
  });

  it('does nothing for parts that are in neither', () => {
    const was = state(['p1a']);
    expect(acknowledge(was, was, [{ block: 'p9' }, { note: 'x' }])).toEqual(was);
  });

  const states = fc
    .record({
      ids: fc.uniqueArray(fc.integer({ min: 1, max: 9 })),
      others: fc.uniqueArray(fc.integer({ min: 1, max: 9 })),
      keys: KEYS,
      worded: KEYS,
    })
    .map(({ ids, others, keys, worded }) =>
      fingerprintsOf({
        blocks: [
          ...ids.map((id) => at(`p${id}`, p(others.includes(id) ? 'Other' : 'Words'))),
          at('p10', p(...keys.map(call))),
        ],
        notes: ['a', 'b', 'c', 'd', 'e']
          .filter((key) => keys.includes(key) || worded.includes(key))
          .map((key) => aNote(key, worded.includes(key) ? 'Other' : 'Words')),
      }),
    );

  it('of every part leaves nothing, and of some leaves the others and none that was taken', () => {
    fc.assert(
      fc.property(states, states, fc.infiniteStream(fc.boolean()), (was, now, chosen) => {
        const found = stalenessOf(was, now);
        const taken = found.filter(() => chosen.next().value === true);
        const partsOf = (all: PartChange[]): Part[] => all.map(({ part }) => part);
        const left = stalenessOf(acknowledge(was, now, partsOf(taken)), now);
        const others = found.filter((one) => one.change !== 'moved' && !taken.includes(one));
        expect(partsOf(left)).toEqual(expect.arrayContaining(partsOf(others)));
        for (const part of partsOf(taken)) expect(partsOf(left)).not.toContainEqual(part);
        expect(stalenessOf(acknowledge(was, now, partsOf(found)), now)).toEqual([]);
      }),
    );
  });
});
