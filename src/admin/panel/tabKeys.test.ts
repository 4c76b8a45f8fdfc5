import { describe, expect, it } from 'vitest';
import { tabAfter } from './tabKeys';

describe('the keys of a list of tabs', () => {
  it('go round with the arrows and to the ends with Home and End', () => {
    const tabs = ['notes', 'problems', 'history'] as const;
    const after = (key: string) => tabs.map((tab) => tabAfter(tabs, tab, key));
    expect(after('ArrowRight')).toEqual(['problems', 'history', 'notes']);
    expect(after('ArrowLeft')).toEqual(['history', 'notes', 'problems']);
    expect(after('Home')).toEqual(['notes', 'notes', 'notes']);
    expect(after('End')).toEqual(['history', 'history', 'history']);
    expect(after('Tab')).toEqual([undefined, undefined, undefined]);
  });
});
