import { describe, expect, it } from 'vitest';
import { aNote } from './examples';
import { likelyCounterparts } from './likelyCounterparts';

const TR = {
  a: '“Bakanlık: Fener Haritaları Güncellenmeli”, Kıyı Haber, 6 Şubat 2024.',
  b: 'Denizde Can Emniyeti Uluslararası Sözleşmesi (SOLAS), 1974, V. Bölüm, Kural 13.',
  c: 'Bu sayıya balıkçı tekneleri dahil değildir.',
  d: '«Փարոսների քարտեզները պետք է թարմացվեն», Ծովափ, 24 հունվարի 2024 թ.',
  e: '“Deniz Kazaları”, Kıyı Verileri, https://kiyiverileri.example/kazalar (Erişim tarihi: 6 Şubat 2024).',
  f: 'Aynı yerde.',
};
const EN = {
  a: '“Bakanlık: Fener Haritaları Güncellenmeli” [Ministry: charts must be updated], Kıyı Haber, 6 February 2024.',
  b: 'International Convention for the Safety of Life at Sea (SOLAS), 1974, Chapter V, Regulation 13.',
  c: 'The figure leaves fishing boats out.',
  d: '«Փարոսների քարտեզները պետք է թարմացվեն» [The charts must be updated], Ծովափ, 24 January 2024.',
  e: '“Deniz Kazaları” [Accidents at sea], Coastal Data, http://www.kiyiverileri.example/kazalar/ (accessed 6 February 2024).',
  f: 'Ibid.',
};
type Key = keyof typeof TR;
const originals = (...keys: Key[]) => keys.map((key) => aNote(key, TR[key]));
const notes = (...keys: Key[]) => keys.map((key) => aNote(`t${key}`, EN[key]));
const likely = (left: Key[], right: Key[]) =>
  Object.fromEntries(likelyCounterparts(originals(...left), notes(...right)));
const ALL = Object.keys(TR) as Key[];

describe('which notes of the original the notes of a translation render', () => {
  it('is known of all where there are equally many and nothing speaks against their order', () => {
    expect(likely(ALL, ALL)).toEqual(Object.fromEntries(ALL.map((key) => [`t${key}`, { counterpart: key }])));
  });

  it('is known on both sides of a note that was dropped, where addresses, titles and names tell', () => {
    const kept: Key[] = ['a', 'c', 'd', 'e', 'f'];
    expect(likely(ALL, kept)).toMatchObject({
      ta: { counterpart: 'a' },
      td: { counterpart: 'd' },
      te: { counterpart: 'e' },
      tf: { counterpart: 'f' },
    });
  });

  it('is doubtful between a note that is like none and those it may be, and is not guessed', () => {
    expect(likely(ALL, ['a', 'c', 'd', 'e', 'f']).tc).toEqual({ candidates: ['b', 'c'] });
  });

  it('is nothing where the translation has a note more and no note of the original is left', () => {
    const found = likelyCounterparts(originals('a', 'e'), [...notes('a'), aNote('x', 'Renamed since.'), ...notes('e')]);
    expect([...found.keys()]).toEqual(['ta', 'te']);
  });

  it('is told by what a note leads to, wherever it stands', () => {
    expect(likely(['a', 'c', 'e'], ['e', 'a', 'c'])).toMatchObject({
      te: { counterpart: 'e' },
      ta: { counterpart: 'a' },
      // The only one left, but not in its place.
      tc: { candidates: ['c'] },
    });
  });

  it('is doubtful where notes in the same place lead to different sites', () => {
    const one = [aNote('a', 'See https://a.one.example/x'), aNote('b', 'Bkz. aşağıda')];
    const other = [aNote('ta', 'See https://b.two.example/y'), aNote('tb', 'See below')];
    expect(Object.fromEntries(likelyCounterparts(one, other))).toEqual({
      ta: { candidates: ['a', 'b'] },
      tb: { candidates: ['a', 'b'] },
    });
  });

  it('is doubtful where a note in its place says none of its numbers', () => {
    const found = likelyCounterparts(originals('a', 'b', 'c'), [
      ...notes('a'),
      aNote('x', 'Renamed since.'),
      ...notes('c'),
    ]);
    expect(Object.fromEntries(found)).toEqual({
      ta: { counterpart: 'a' },
      x: { candidates: ['b', 'c'] },
      tc: { candidates: ['b', 'c'] },
    });
  });

  it('is known where they lead to a site in another language', () => {
    const one = [aNote('a', 'Bkz. https://tr.ansiklopedi.example/Fener')];
    const other = [aNote('ta', 'See https://en.ansiklopedi.example/Lighthouse')];
    expect(likelyCounterparts(one, other).get('ta')).toEqual({ counterpart: 'a' });
  });

  it('is doubtful where the words of a note speak for another than its place does', () => {
    const one = [aNote('a', 'Öztürk’ün yazdığı gibi.'), aNote('b', 'Demir böyle demiyor.')];
    const other = [aNote('ta', 'Demir does not say so.'), aNote('tb', 'As they wrote.')];
    expect(Object.fromEntries(likelyCounterparts(one, other))).toMatchObject({
      ta: { candidates: ['b', 'a'] },
      tb: { candidates: ['a', 'b'] },
    });
  });

  it('is what a note says itself; a translator’s own note is asked nothing', () => {
    const own = aNote('x', TR.e, { kind: 'translator' });
    const said = aNote('tb', 'Anything', { counterpart: 'a' });
    expect(Object.fromEntries(likelyCounterparts(originals('a', 'c'), [own, said, ...notes('c')]))).toEqual({
      tc: { counterpart: 'c' },
    });
  });

  it('is found among three hundred notes, one of which was dropped', () => {
    const many = (prefix: string, words: (at: number) => string) =>
      Array.from({ length: 300 }, (_, at) => aNote(`${prefix}${at}`, words(at)));
    const left = many('o', (at) => `Kıyı Haber, ${1500 + at}, https://kiyi.example/${at}`);
    const right = many('t', (at) => `Shore News, ${1500 + at}, https://kiyi.example/${at}`).toSpliced(100, 1);
    const found = likelyCounterparts(left, right);
    expect([...found].every(([key, one]) => 'counterpart' in one && one.counterpart === key.replace('t', 'o'))).toBe(
      true,
    );
  });

  it('is by order alone among notes that are the same many times over', () => {
    const many = (prefix: string, words: string) =>
      Array.from({ length: 4 }, (_, at) => aNote(`${prefix}${at}`, words));
    const found = likelyCounterparts(many('o', 'Aynı eser, Demir, Kıyı.'), many('t', 'Same work, Demir, Kıyı.'));
    expect([...found]).toEqual([0, 1, 2, 3].map((at) => [`t${at}`, { counterpart: `o${at}` }]));
    const fewer = likelyCounterparts(many('o', 'Demir.'), many('t', 'Demir.').slice(1));
    expect([...fewer.values()].every((one) => 'candidates' in one && one.candidates.length === 4)).toBe(true);
  });
});
