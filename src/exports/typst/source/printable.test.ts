import { expect, it } from 'vitest';
import { printable } from './printable';

it('collapses spaces as HTML does, and keeps those that do not break', () => {
  expect(printable(' bir \n\t iki\u00a0 üç')).toBe(' bir iki\u00a0 üç');
});

it('leaves out what has no shape', () => {
  expect(printable('a\u0000b\u0007c\ufeffd')).toBe('abcd');
});

it('lets a word that is longer than half a line break, but no letter and no address', () => {
  const word = 'ş'.normalize('NFD').repeat(45);
  const broken = printable(word);
  expect(broken.replaceAll('\u200b', '')).toBe(word);
  expect(broken.split('\u200b').map((piece) => piece.normalize('NFC').length)).toEqual([20, 20, 5]);
  const address = `https://kiyi.example/${'harita-'.repeat(12)}?no=7`;
  expect(printable(address)).toBe(address);
});
