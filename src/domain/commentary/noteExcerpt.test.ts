import { describe, expect, it } from 'vitest';
import { aNote, p } from './examples';
import { noteExcerpt } from './noteExcerpt';

describe('noteExcerpt', () => {
  it('is the beginning of a note on one line', () => {
    expect(noteExcerpt(aNote('a', '', { paragraphs: [p(' One\n two'), p('three')] }))).toBe('One two three');
    expect(noteExcerpt(aNote('a', 'é'.repeat(99)))).toBe(`${'é'.repeat(59)}…`);
    expect(noteExcerpt(aNote('a', ' '))).toBeUndefined();
  });
});
