import { describe, expect, it } from 'vitest';
import { p } from '../../domain/commentary/examples';
import { bodyToLexical } from '../../domain/lexical/toLexical';
import { becomeStored } from './becomeStored';

describe('the text of a form after a save', () => {
  it('is what was stored, and still the object the editor knows', () => {
    const held = bodyToLexical([p('Fener')]);
    const stored = bodyToLexical([{ ...p('Fener'), id: 'p1' }]);
    becomeStored(held, stored);
    expect(held).toEqual(stored);
    expect(held.root).not.toBe(stored.root);
  });

  it('stays what it was where nothing was stored', () => {
    const held = bodyToLexical([p('Fener')]);
    becomeStored(held, null);
    becomeStored(undefined, held);
    expect(held).toEqual(bodyToLexical([p('Fener')]));
  });
});
