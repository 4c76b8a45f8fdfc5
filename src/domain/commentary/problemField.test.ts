import { describe, expect, it } from 'vitest';
import { problem, type Place, type ProblemKind } from './problem';
import { fieldOf } from './problemField';

describe('the field of a problem', () => {
  it.each<[ProblemKind, Place, string]>([
    ['title-missing', {}, 'title'],
    ['authors-missing', {}, 'authors'],
    ['rights-missing', {}, 'rights.holder'],
    ['call-without-note', { block: 'p1', call: 'a' }, 'body'],
    ['unknown-node', { path: 'root' }, 'body'],
    ['unknown-node', { path: 'root', note: 'a' }, 'notes'],
    ['note-without-call', { note: 'a' }, 'notes'],
    ['note-unrendered', { original: 'a' }, 'notes'],
  ])('%s at %o is %s', (kind, place, field) => {
    expect(fieldOf(problem(kind, place))).toBe(field);
  });
});
