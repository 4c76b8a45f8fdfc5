import { describe, expect, it } from 'vitest';
import { keptManuscript } from './keptManuscript';

const row = {
  id: 'm',
  originalName: 'Fener.docx',
  filename: 'fener-1f3a9c2e.docx',
  format: 'docx',
  createdAt: '2026-11-23T10:00:00.000Z',
  edition: { id: 'e', title: 'Fener' },
  report: {
    file: 'Fener.docx',
    notes: 2,
    calls: 3,
    problems: [
      { kind: 'empty-note', where: 4, text: '“x” boş.', key: 'problemNumbered.empty-note', excerpt: 'x', number: 2 },
    ],
  },
};

describe('the row of a manuscript', () => {
  it('is read with its edition and its report', () => {
    expect(keptManuscript(row)).toEqual({
      name: 'Fener.docx',
      filename: 'fener-1f3a9c2e.docx',
      format: 'docx',
      importedAt: '2026-11-23T10:00:00.000Z',
      edition: { id: 'e', title: 'Fener' },
      notes: 2,
      calls: 3,
      problems: [
        { kind: 'empty-note', level: 'stop', where: 4, key: 'problemNumbered.empty-note', excerpt: 'x', number: 2 },
      ],
    });
  });

  it('is read where its edition is gone, or only named', () => {
    expect(keptManuscript({ ...row, edition: null })?.edition).toBeNull();
    expect(keptManuscript({ ...row, edition: 'e' })?.edition).toEqual({ id: 'e', title: '' });
  });

  it.each([
    null,
    'x',
    {},
    { problems: 'x' },
    { problems: [null, { kind: 'of another version' }, { kind: 'toString' }] },
  ])('does not fail over a report that it does not understand: %j', (report) => {
    expect(keptManuscript({ ...row, report })?.problems).toEqual([]);
  });

  it.each([null, undefined, 'x', {}, { errors: [{ message: 'Not found' }] }])('is none: %j', (value) => {
    expect(keptManuscript(value)).toBeNull();
  });
});
