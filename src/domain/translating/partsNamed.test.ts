import { describe, expect, it } from 'vitest';
import { aNote, at, call, p } from '../commentary/examples';
import { fingerprintsOf } from '../commentary/fingerprints';
import { partsNamed } from './partsNamed';

const textWith = (words: string, note: string) => ({
  blocks: [at('p1', p(words, call('a'), '.'))],
  notes: [aNote('a', note)],
});

describe('partsNamed', () => {
  it('gives each part from the text where it says what the prints tell', () => {
    const [old, later] = [textWith('Old', 'Old note'), textWith('Later', 'Later note')];
    const prints = { ...fingerprintsOf(old), notes: fingerprintsOf(later).notes };
    expect(partsNamed([{ block: 'p1' }, { note: 'a' }], prints, [later, old])).toEqual({
      blocks: old.blocks,
      notes: later.notes,
    });
  });

  it('leaves out what no text holds so', () => {
    const prints = fingerprintsOf(textWith('Gone', 'Gone too'));
    expect(partsNamed([{ block: 'p1' }, { block: 'p9' }, { note: 'a' }], prints, [textWith('Now', 'Now')])).toEqual({
      blocks: [],
      notes: [],
    });
  });
});
