import { describe, expect, it } from 'vitest';
import { isCallShortcut, isOpenShortcut, isReferShortcut } from './isCallShortcut';
import { keyNames } from './keyNames';

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, key: 'f', code: 'KeyF' };
const chord = { ...none, ctrlKey: true, altKey: true };

describe('the shortcut of a call', () => {
  it('is the letter with Ctrl or Cmd and Alt, where the letter is', () => {
    expect(isCallShortcut(chord)).toBe(true);
    expect(isCallShortcut({ ...chord, code: 'KeyY' })).toBe(true);
    expect(isCallShortcut({ ...none, metaKey: true, altKey: true, key: 'ƒ' })).toBe(true);
  });

  it('is not another letter at that place, nor the letter without Alt', () => {
    expect(isCallShortcut({ ...chord, key: 'a' })).toBe(false);
    expect(isCallShortcut({ ...none, ctrlKey: true })).toBe(false);
    expect(isCallShortcut({ ...none, altKey: true })).toBe(false);
  });

  it('refers to a note that is there with Shift, and is never both', () => {
    const shifted = { ...chord, shiftKey: true, key: 'F' };
    expect([isReferShortcut(shifted), isCallShortcut(shifted)]).toEqual([true, false]);
    expect([isReferShortcut(chord), isCallShortcut(chord)]).toEqual([false, true]);
  });
});

describe('the key that opens a note', () => {
  it('is Enter with Ctrl or Cmd alone', () => {
    const enter = { ...none, key: 'Enter', code: 'Enter' };
    expect(isOpenShortcut({ ...enter, ctrlKey: true })).toBe(true);
    expect(isOpenShortcut({ ...enter, metaKey: true })).toBe(true);
    expect(isOpenShortcut(enter)).toBe(false);
    expect(isOpenShortcut({ ...enter, ctrlKey: true, altKey: true })).toBe(false);
  });
});

describe('the keys of a chord', () => {
  it('are named as they are written on the keyboard', () => {
    expect(keyNames('Mod+Alt+F', false)).toEqual(['Ctrl', 'Alt', 'F']);
    expect(keyNames('Mod+Alt+F', true)).toEqual(['⌘', '⌥', 'F']);
  });
});
