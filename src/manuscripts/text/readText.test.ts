import { describe, expect, it } from 'vitest';
import { shown } from '../examples/shown';
import { calls } from './calls.samples';
import { pages } from './pages.samples';
import { readText } from './readText';

describe('readText', () => {
  it.each([...pages, ...calls])('$name', ({ file, options, draft: fields, body, notes = [], problems = [] }) => {
    const draft = readText(file, { language: 'tr', ...options });
    expect(shown(draft)).toEqual({ body, notes, problems });
    expect(draft).toMatchObject(fields ?? {});
  });

  it('takes no field from a text that has none', () => {
    const { blocks, notes, problems, ...fields } = readText('Liman büyüdü.', { language: 'tr' });
    expect(fields).toEqual({ authors: [], noteBodies: 0, calls: 0 });
    expect([blocks.length, notes.length, problems.length]).toEqual([1, 0, 1]);
  });

  it('refuses a text of more notes than anybody writes', () => {
    expect(() => readText('[1]'.repeat(60_000), { language: 'tr' })).toThrow('too-tangled');
    expect(() => readText('a\n'.repeat(120_000), { language: 'tr' })).toThrow('too-tangled');
  });
});
