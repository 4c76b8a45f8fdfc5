import { describe, expect, it } from 'vitest';
import { registerFaults } from './registerFaults';
import type { StoredEdition, StoredHouse } from './storedHouse';

const edition = (sequence: number | null, status = 'published'): StoredEdition => ({
  id: `e${sequence}`,
  title: `Edition ${sequence}`,
  year: 2024,
  sequence,
  status,
});

const house = (editions: StoredEdition[], changed: Partial<StoredHouse> = {}): StoredHouse => {
  const published = editions.filter(({ status }) => status === 'published');
  return { editions, publishedVersions: published, highest: [published.length], integrity: 'ok', ...changed };
};

describe('registerFaults', () => {
  it('finds nothing in a register without gaps, in whatever order it is read', () => {
    expect(registerFaults(house([edition(2), edition(1), { ...edition(null, 'draft'), id: 'd' }]))).toEqual([]);
  });

  it('sees a gap', () => {
    expect(registerFaults(house([edition(1), edition(3)]))).toEqual([expect.stringContaining('gaps or doubles')]);
  });

  it('sees a double', () => {
    const editions = [edition(1), { ...edition(1), id: 'other' }];
    expect(registerFaults(house(editions))).toEqual([expect.stringContaining('gaps or doubles')]);
  });

  it('sees a number that was taken and not used', () => {
    expect(registerFaults(house([edition(1)], { highest: [2] }))).toEqual([expect.stringContaining('counter')]);
    expect(registerFaults(house([edition(1), edition(2, 'draft')]))).toEqual([expect.stringContaining('drafts')]);
  });

  it('sees a missing, a second, another and a stray version', () => {
    const one = edition(1);
    const unmatched = [expect.stringContaining('without exactly one')];
    expect(registerFaults(house([one], { publishedVersions: [] }))).toEqual(unmatched);
    expect(registerFaults(house([one], { publishedVersions: [one, one] }))).toEqual(unmatched);
    expect(registerFaults(house([one], { publishedVersions: [{ ...one, title: 'Older' }] }))).toEqual(unmatched);
    expect(registerFaults(house([one], { publishedVersions: [one, edition(2)] }))).toEqual([
      expect.stringContaining('that are not'),
    ]);
  });

  it('passes on what the database says of itself', () => {
    expect(registerFaults(house([], { integrity: 'row 3 missing' }))).toEqual(['integrity_check: row 3 missing']);
  });
});
