import { describe, expect, it } from 'vitest';
import { correctionsWith } from './correctionsWith';

const added = { on: '2024-02-08', kind: 'correction' as const, text: 'A number was wrong.' };
const held = { ...added, id: 'r1', text: 'A name was wrong.' };

describe('the corrections sent with a publication', () => {
  it('follow those the form holds, which keep their rows', () => {
    expect(correctionsWith([held], added)).toEqual({ corrections: [held, added] });
  });

  it('begin a list that the form holds as nothing', () => {
    for (const nothing of [0, undefined, null]) {
      expect(correctionsWith(nothing, added)).toEqual({ corrections: [added] });
    }
  });

  it('say nothing where none is added, so that the form’s own are stored as they stand', () => {
    expect(correctionsWith([held], undefined)).toEqual({});
  });
});
