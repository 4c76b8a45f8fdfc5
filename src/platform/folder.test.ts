import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BadSetting } from './badSetting';
import { prepareFolder } from './folder';

const temporary = (): string => mkdtempSync(join(tmpdir(), 'dipnot-folder-'));

describe('prepareFolder', () => {
  it('makes the folder with its parents, and accepts one that is there', () => {
    const path = join(temporary(), 'a', 'b');
    prepareFolder('DATA_DIR', path);
    prepareFolder('DATA_DIR', path);
    expect(existsSync(path)).toBe(true);
  });

  it('names the setting when the path leads through a file, or the file system takes no folder', () => {
    const file = join(temporary(), 'file');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'a'), '/proc/none/a']) {
      expect(() => prepareFolder('DATA_DIR', path)).toThrow(BadSetting);
    }
  });
});
