import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from './wordDifference';

const say = (from: string, to: string): string =>
  wordDifference(from, to)
    .map(({ words, kind }) => (kind === 'same' ? words : kind === 'removed' ? `[-${words}]` : `[+${words}]`))
    .join('');

describe('wordDifference', () => {
  it('names the words that were taken out and put in', () => {
    expect(say('The lamp was lit.', 'The lamp was lit.')).toBe('The lamp was lit.');
    expect(say('The lamp was lit.', 'The old lamp is lit.')).toBe('The [+old ]lamp [-was][+is] lit.');
    expect(say('', 'Fener')).toBe('[+Fener]');
    expect(say('Fener', '')).toBe('[-Fener]');
    expect(wordDifference('', '')).toEqual([]);
  });

  it('takes a Turkish name with its ending for one word, whichever apostrophe it has', () => {
    expect(say("Türkiye'nin feneri", "Türkiye'de feneri")).toBe("[-Türkiye'nin][+Türkiye'de] feneri");
    expect(say('Türkiye’nin feneri', 'Türkiye’de feneri')).toBe('[-Türkiye’nin][+Türkiye’de] feneri');
  });

  it('draws neighbouring changes together', () => {
    expect(say('a b c d', 'a x y d')).toBe('a [-b c][+x y] d');
  });

  it('leaves both texts whole, to the letter', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', 'İz', ', ', '\n', '')).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'grapheme' })), words, (from, to) => {
        const runs = wordDifference(from, to);
        const without = (kind: string) => runs.flatMap((run) => (run.kind === kind ? [] : run.words)).join('');
        expect([without('added'), without('removed')]).toEqual([from, to]);
        expect(runs.every((run, at) => run.words !== '' && run.kind !== runs[at - 1]?.kind)).toBe(true);
      }),
    );
  });

  it('tells texts that share nothing and are long as another, at once', () => {
    const long = (word: string) => Array.from({ length: 6_000 }, (_, n) => `${word}${n}`).join(' ');
    expect(wordDifference(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
