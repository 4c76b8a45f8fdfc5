import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BadSetting } from './badSetting';
import { readEnv } from './env';

const refusal = (source: Record<string, string>): Pick<BadSetting, 'setting' | 'value' | 'allowed'> => {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof BadSetting) return { setting: error.setting, value: error.value, allowed: error.allowed };
    throw error;
  }
  throw new Error('accepted');
};

describe('readEnv', () => {
  it('gives every setting a default', () => {
    expect(readEnv({})).toEqual({
      port: 3000,
      dataDir: resolve('data'),
      databaseUrl: `file://${resolve('data/dipnot.db')}`,
      siteUrl: 'http://localhost:3000',
      demo: true,
      logLevel: 'info',
    });
  });

  it('lets the site address follow the port, and the database follow the data folder', () => {
    const env = readEnv({ PORT: '8080', DATA_DIR: '/srv/my data' });
    expect(env.siteUrl).toBe('http://localhost:8080');
    expect(env.databaseUrl).toBe('file:///srv/my%20data/dipnot.db');
  });

  it('makes a relative database file absolute', () => {
    expect(readEnv({ DATABASE_URL: 'file:./x.db' }).databaseUrl).toBe(`file://${resolve('x.db')}`);
    expect(readEnv({ DATABASE_URL: 'file:///x y.db' }).databaseUrl).toBe('file:///x%20y.db');
  });

  it('takes a port in the site address, and no account', () => {
    expect(readEnv({ SITE_URL: 'https://example.org:8443' }).siteUrl).toBe('https://example.org:8443');
    expect(refusal({ SITE_URL: 'https://a:b@example.org' }).allowed).toBe('siteUrl');
  });

  it('drops the slash at the end of the site address', () => {
    expect(readEnv({ SITE_URL: 'https://Example.org/' }).siteUrl).toBe('https://example.org');
  });

  it('takes an empty variable for an absent one', () => {
    expect(readEnv({ PORT: '', DEMO: ' ' })).toEqual(readEnv({}));
  });

  it.each([
    ['PORT', '0', 'port'],
    ['PORT', '65536', 'port'],
    ['PORT', '80a', 'port'],
    ['PORT', '1e3', 'port'],
    ['DATABASE_URL', 'postgres://x', 'databaseUrl'],
    ['DATABASE_URL', 'file::memory:', 'databaseUrl'],
    ['DATABASE_URL', 'file:x.db?mode=ro', 'databaseUrl'],
    ['DATABASE_URL', 'mongodb://', 'databaseUrl'],
    ['SITE_URL', 'example.org', 'siteUrl'],
    ['SITE_URL', 'ftp://example.org', 'siteUrl'],
    ['SITE_URL', 'https://example.org/site', 'siteUrl'],
    ['SITE_URL', 'https://example.org/?q', 'siteUrl'],
    ['DEMO', 'false', 'yesNo'],
    ['ADMIN_EMAIL', 'nobody', 'email'],
    ['LOG_LEVEL', 'loud', 'logLevel'],
  ])('refuses %s=%s', (setting, value, allowed) => {
    expect(refusal({ [setting]: value })).toEqual({ setting, value, allowed });
  });

  it('never shows a secret', () => {
    expect(refusal({ ADMIN_PASSWORD: 'hunter2' })).toEqual({
      setting: 'ADMIN_PASSWORD',
      value: '***',
      allowed: 'password',
    });
    expect(refusal({ SECRET: 'short' }).value).toBe('***');
    expect(refusal({ SITE_URL: 'https://a:b@example.org/c' }).value).toBe('https://***@example.org/c');
  });

  it('demands a secret with MongoDB, where every instance must have the same', () => {
    const DATABASE_URL = 'mongodb://u:p@db/dipnot?replicaSet=rs0';
    expect(refusal({ DATABASE_URL })).toEqual({ setting: 'SECRET', value: '', allowed: 'secret' });
    expect(readEnv({ DATABASE_URL, SECRET: 's'.repeat(32) }).databaseUrl).toBe(DATABASE_URL);
  });
});
