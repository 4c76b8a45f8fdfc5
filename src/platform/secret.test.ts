import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BadSetting } from './badSetting';
import { instanceSecret } from './secret';

const folder = (): string => join(mkdtempSync(join(tmpdir(), 'dipnot-secret-')), 'data');

describe('instanceSecret', () => {
  it('makes a key once, readable by its owner alone, and keeps it', () => {
    const dataDir = folder();
    const secret = instanceSecret({ dataDir });
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
    expect(instanceSecret({ dataDir })).toBe(secret);
    expect(readdirSync(dataDir)).toEqual(['secret']);
  });

  it('makes another key for another folder', () => {
    expect(instanceSecret({ dataDir: folder() })).not.toBe(instanceSecret({ dataDir: folder() }));
  });

  it('prefers the one that is set, and writes nothing', () => {
    expect(instanceSecret({ dataDir: '/nowhere/at/all', secret: 'given' })).toBe('given');
  });

  it('refuses a damaged file rather than replacing it', () => {
    const dataDir = folder();
    instanceSecret({ dataDir });
    writeFileSync(join(dataDir, 'secret'), '');
    expect(() => instanceSecret({ dataDir })).toThrow(BadSetting);
  });
});
