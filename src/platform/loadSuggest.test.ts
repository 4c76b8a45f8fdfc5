import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/testDatabase';
import { BadSetting } from './badSetting';
import { loadSuggest } from './loadSuggest';

const moduleOf = (source: string): string => {
  const path = join(temporaryFolder(), 'suggest.mjs');
  writeFileSync(path, source);
  return path;
};

describe('the module that gives suggestions', () => {
  it('is none unless one is named', async () => {
    expect(await loadSuggest(undefined)).toBeUndefined();
  });

  it('is what the file gives by default', async () => {
    const suggest = await loadSuggest<() => string>(moduleOf('export default () => "said";'));
    expect(suggest?.()).toBe('said');
  });

  it.each([
    ['is not there', () => '/nowhere/suggest.mjs'],
    ['gives no function', () => moduleOf('export default 1;')],
    ['cannot be read', () => moduleOf('export default (')],
  ])('stops the start where it %s', async (_, path) => {
    await expect(loadSuggest(path())).rejects.toThrow(BadSetting);
  });
});
