import { describe, expect, it } from 'vitest';
import { aNote, at, call, p } from './examples';
import { fingerprintsOf } from './fingerprints';
import { followedState } from './followedState';
import { textPrintOf } from './textPrint';

describe('followedState', () => {
  it('is of the day that was said, or of the later acknowledgement', () => {
    const basedOn = '2024-02-08T00:00:00.000Z';
    const acknowledgedAt = '2024-03-01T00:00:00.000Z';
    expect(followedState({ basedOn }).basedOn).toBe(basedOn);
    expect(followedState({ basedOn, acknowledgedAt }).basedOn).toBe(acknowledgedAt);
    expect(followedState(null)).toEqual({ basedOn: undefined, textPrint: undefined });
  });

  it('has the print of the text that was taken down', () => {
    const fingerprints = fingerprintsOf({ blocks: [at('p1', p('One', call('a')))], notes: [aNote('a')] });
    expect(followedState({ fingerprints }).textPrint).toBe(textPrintOf(fingerprints));
  });
});
