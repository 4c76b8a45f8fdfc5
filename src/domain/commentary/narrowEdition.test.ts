import { describe, expect, it } from 'vitest';
import { noteToLexical } from '../lexical/toLexical';
import { p } from './examples';
import { narrowEdition } from './narrowEdition';
import type { StoredText } from './narrowEdition';

describe('narrowEdition', () => {
  it('reads notes as they are stored, without the database’s nulls', () => {
    const { notes, refusals } = narrowEdition({
      notes: [
        { key: 'a', text: noteToLexical([p('x')]), kind: null, lang: null, address: '', accessedOn: '2024-02-06' },
      ],
    });
    expect(notes).toEqual([{ key: 'a', paragraphs: [p('x')], kind: 'author', accessedOn: '2024-02-06' }]);
    expect(refusals).toEqual([]);
  });

  it('names the field, and the note, of what it refuses', () => {
    const strange = { root: { children: [{ type: 'iframe' }] } };
    expect(narrowEdition({ body: strange, notes: [{ key: 'a' }, { key: 'b', text: strange }] }).refusals).toEqual([
      { kind: 'unknown-node', path: 'body.root.children[0]', found: 'iframe' },
      { kind: 'unknown-node', path: 'notes[1].text.root.children[0]', found: 'iframe', note: 'b' },
    ]);
  });

  it('never throws, whatever was sent', () => {
    for (const strange of [{}, { notes: 'x' }, { notes: [null, 7, 'x', []] }, { body: 7, notes: {} }]) {
      expect(Array.isArray(narrowEdition(strange as StoredText).notes)).toBe(true);
    }
  });
});
