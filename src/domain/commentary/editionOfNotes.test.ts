import { describe, expect, it } from 'vitest';
import { bodyOfNotes, rememberEdition } from './editionOfNotes';

describe('the edition of notes that were read', () => {
  it('gives the notes of each version the body of that version, in that request alone', () => {
    const [request, other] = [{}, {}];
    const [older, newer] = [[{ key: 'a' }], [{ key: 'a' }]];
    rememberEdition(request, older, { body: 'older' });
    rememberEdition(request, newer, { body: 'newer' });
    rememberEdition(request, null, { body: 'none' });
    expect([bodyOfNotes(request, older), bodyOfNotes(request, newer)]).toEqual(['older', 'newer']);
    expect(bodyOfNotes(request, null)).toBeUndefined();
    expect(bodyOfNotes(other, older)).toBeUndefined();
  });
});
