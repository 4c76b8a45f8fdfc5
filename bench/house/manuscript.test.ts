import { describe, expect, it } from 'vitest';
import { readManuscript } from '../../src/manuscripts/readManuscript';
import { manuscript } from './manuscript';

const read = (text: string) =>
  readManuscript({ name: 'one.txt', bytes: new TextEncoder().encode(text) }, { language: 'en' });

describe('manuscript', () => {
  it.each([
    { title: 'A short one', words: 60, notes: 2, seed: 1 },
    { title: 'An article', words: 600, notes: 5, seed: 7 },
    { title: 'A long article', words: 1500, notes: 20, seed: 3 },
  ])('has the length and the notes it is asked for, and reads without a problem: $title', (measure) => {
    const text = manuscript(measure);
    const draft = read(text);
    expect(draft).toMatchObject({
      title: measure.title,
      noteBodies: measure.notes,
      calls: measure.notes,
      problems: [],
    });
    const body = text.slice(measure.title.length, text.indexOf('\n\n[1]'));
    expect(body.trim().split(/\s+/).length).toBeGreaterThanOrEqual(measure.words);
    expect(body.trim().split(/\s+/).length).toBeLessThan(measure.words + 60);
  });

  it('is the same at every run, and another for another seed', () => {
    const measure = { title: 'An article', words: 600, notes: 5, seed: 7 };
    expect(manuscript(measure)).toBe(manuscript(measure));
    expect(manuscript({ ...measure, seed: 8 })).not.toBe(manuscript(measure));
  });
});
