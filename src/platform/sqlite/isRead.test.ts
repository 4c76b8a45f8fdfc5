import { describe, expect, it } from 'vitest';
import { isRead } from './isRead';

describe('isRead', () => {
  it.each([
    'select 1',
    '  SELECT * from a',
    '/* x */ select 1',
    '-- x\nselect 1',
    '(select 1)',
    'with a as (select 1) select * from a',
    'values (1)',
    'explain delete from a',
  ])('reads: %s', (sql) => expect(isRead(sql)).toBe(true));

  it.each([
    'insert into a values (1)',
    'update a set b = 1',
    'delete from a returning *',
    'replace into a values (1)',
    'with b as (select 1) insert into a select * from b',
    'with b as (select 1) delete from a',
    'create table a (b)',
    'drop table a',
    'pragma synchronous = off',
    'vacuum',
    'begin immediate',
    '',
    '-- select',
  ])('does not trust: %s', (sql) => expect(isRead(sql)).toBe(false));
});
