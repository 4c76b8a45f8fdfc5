import { describe, expect, it } from 'vitest';
import { at, p, text } from '../commentary/examples';
import type { Block, Link } from '../lexical/nodes';
import { judgeReturned, stopsFile } from './judgeReturned';
import type { Returned, ReturnedUnit } from './returned';
import { sourcesPrint } from './sourcesPrint';
import { unitsOf, type Side, type Unit } from './units';

const LINK: Link = { type: 'link', href: 'https://example.org/', children: [text('sigorta')] };

const side = (blocks: Block[], title = ''): Side => ({ title, standfirst: '', blocks, notes: [] });
const ORIGINAL = side([at('p1', p('Fener söndü.')), at('p2', p('Bir ', LINK, ' belgesi.'))], 'Fener');
const TRANSLATION = side([at('p1', p('The light went out.')), at('p2', p('An ', LINK, ' certificate.'))], 'The light');

/** The units as they would come back from a tool that changed nothing. */
const asSent = (units: Unit[]): Returned => ({
  srcLang: 'tr',
  trgLang: 'en',
  facts: { sources: sourcesPrint(units) },
  units: units.map(({ id, source, target }) => ({ id, source, target })),
});

/** What is said of a file in which one unit came back otherwise. */
const judge = (change: (unit: ReturnedUnit) => ReturnedUnit, translation: Side = TRANSLATION, now: Side = ORIGINAL) => {
  const sent = asSent(unitsOf(ORIGINAL, translation));
  const { faults, runs } = judgeReturned(
    unitsOf(now, translation),
    { ...sent, units: sent.units.map(change) },
    { calls: new Map(), languages: { source: 'tr', target: 'en' } },
  );
  return { found: faults.map(({ unit, kind }) => `${unit} ${kind}`), stops: stopsFile(faults), runs: [...runs.keys()] };
};

const unitOf = (id: string, changed: (unit: ReturnedUnit) => Partial<ReturnedUnit>) => (unit: ReturnedUnit) =>
  unit.id === id ? { ...unit, ...changed(unit) } : unit;
const words = (said: string): ReturnedUnit['source'] => [{ is: 'text', text: said }];

describe('a unit that came back', () => {
  it('says nothing where nothing was changed', () => {
    expect(judge((unit) => unit)).toEqual({ found: [], stops: false, runs: [] });
  });

  it.each([
    ['no target', null],
    ['an empty target', words(' ')],
  ])('with %s stops the file where the translation has words there', (_, target) => {
    expect(judge(unitOf('p1', () => ({ target })))).toMatchObject({ found: ['p1 target-missing'], stops: true });
  });

  it('without a target is no fault where the translation has no words yet', () => {
    const begun = side([at('p1', p('')), TRANSLATION.blocks[1]!], 'The light');
    expect(
      judge(
        unitOf('p1', () => ({ target: null })),
        begun,
      ).found,
    ).toEqual([]);
  });

  it('stops the file where the translation has no such place for its words', () => {
    const shorter = side([at('p1', p('The light went out.'))], 'The light');
    expect(judge((unit) => unit, shorter).found).toEqual([]);
    expect(
      judge(
        unitOf('p2', () => ({ target: words('A certificate.') })),
        shorter,
      ),
    ).toMatchObject({
      found: ['p2 unit-unplaced'],
      stops: true,
    });
  });

  it('that lost a link is told and taken', () => {
    expect(judge(unitOf('p2', () => ({ target: words('An insurance certificate.') })))).toEqual({
      found: ['p2 link-lost'],
      stops: false,
      runs: ['p2'],
    });
  });

  it('whose source a tool changed is told; of words that the original changed it is said so', () => {
    const otherwise = unitOf('p1', () => ({ source: words('Fener yandı.') }));
    expect(judge(otherwise)).toMatchObject({ found: ['p1 source-altered'], stops: false });
    const corrected = side([at('p1', p('Fener söndürüldü.')), ORIGINAL.blocks[1]!], 'Fener');
    expect(judge((unit) => unit, TRANSLATION, corrected)).toMatchObject({
      found: ['p1 original-changed'],
      stops: false,
    });
  });

  it('is not missed where the original has it only since', () => {
    const longer = side([...ORIGINAL.blocks, at('p3', p('Sonra yandı.'))], 'Fener');
    expect(judge((unit) => unit, TRANSLATION, longer)).toMatchObject({ found: ['p3 unit-new'], stops: false });
  });
});
