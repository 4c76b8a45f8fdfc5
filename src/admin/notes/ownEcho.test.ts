import { describe, expect, it } from 'vitest';
import { listenForOwnEcho } from './ownEcho';

describe('the answer to a save', () => {
  it('does not replace what was written since it was sent', () => {
    const echo = listenForOwnEcho({ text: '' });
    echo.wrote({ text: 'Kıyı' });
    const newest = { text: 'Kıyı Haber' };
    echo.wrote(newest);
    expect(echo.newest({ text: 'Kıyı' })).toBe(newest);
    expect(echo.newest({ text: '' })).toBe(newest);
    expect(echo.newest({ text: 'Kıyı Haber' })).toBe(newest);
  });

  it('is taken where it says something that was not written here', () => {
    const echo = listenForOwnEcho({ text: '' });
    echo.wrote({ text: 'Kıyı' });
    const other = { text: 'Ajans' };
    expect(echo.newest(other)).toBe(other);
  });

  it('never hands an editor its own words, whoever wrote them into the form, nor a stored nothing for none', () => {
    const echo = listenForOwnEcho(undefined);
    expect(echo.handed(null)).toBeUndefined();
    const own = { text: 'Kıyı' };
    echo.wrote(own);
    expect(echo.handed(own)).toBeUndefined();
    expect(echo.handed({ text: 'Kıyı' })).toBeUndefined();
    const other = { text: 'Ajans' };
    expect(echo.handed(other)).toBe(other);
    echo.wrote({ text: 'Ajans Kuzey' });
    expect(echo.handed({ text: 'Ajans Kuzey' })).toBe(other);
  });
});
