import { describe, expect, it } from 'vitest';
import { noteRowFields } from './noteRowFields';
import { readNotes } from './readNotes';

const held = { notes: { value: 1, rows: [{ id: 'r0' }] }, 'notes.0.key': { value: 'aa' } };

describe('rows added to the notes of a form', () => {
  it('stand after those that are there, in one change, and read back as they were given', () => {
    const added = [
      { key: 'bb', text: { root: {} }, kind: 'author' as const, lang: 'hy' },
      { key: 'cc', kind: 'translator' as const, address: 'https://kiyi.example/1', accessedOn: '2024-02-06' },
    ];
    let id = 0;
    const fields = { ...held, ...noteRowFields(held.notes, added, () => `new${++id}`) };
    const read = readNotes(fields);
    expect(read.map(({ key }) => key)).toEqual(['aa', 'bb', 'cc']);
    expect(read[1]).toMatchObject(added[0]!);
    expect(read[2]).toMatchObject(added[1]!);
    expect(fields.notes).toMatchObject({ value: 3, rows: [{ id: 'r0' }, { id: 'new1' }, { id: 'new2' }] });
  });

  it('are held by an edition that had none', () => {
    expect(noteRowFields(undefined, [{ key: 'aa' }], () => 'new').notes).toMatchObject({
      value: 1,
      rows: [{ id: 'new' }],
    });
  });
});
