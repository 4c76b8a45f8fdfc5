import { describe, expect, it } from 'vitest';
import { differenceInPieces } from './differenceInPieces';

const told = (then: string, ...pieces: string[]) =>
  differenceInPieces(then, pieces).map((runs) =>
    runs.map(({ words, kind }) => ({ same: words, removed: `-${words}-`, added: `+${words}+` })[kind]).join(''),
  );

describe('a difference in pieces', () => {
  it('stands in the piece it is in', () => {
    expect(told('çoğu güncel değil ve artırmıştır.', 'önemli bölümü güncel değil', ' ve artırdı.')).toEqual([
      '-çoğu -+önemli bölümü +güncel değil',
      ' ve -artırmıştır-+artırdı+.',
    ]);
  });

  it('is divided where what was added runs over two pieces, and every piece keeps its words', () => {
    const pieces = ['', 'bir ', 'iki üç', '', ' dört'];
    const runs = differenceInPieces('bir dört', pieces);
    expect(runs.map((own) => own.flatMap(({ words, kind }) => (kind === 'removed' ? [] : words)).join(''))).toEqual(
      pieces,
    );
    expect(told('a b', 'a ', 'x', ' y')).toEqual(['a ', '-b-+x+', '+ y+']);
  });

  it('tells what was removed where nothing is left, and nothing where there is no piece', () => {
    expect(told('gone', '')).toEqual(['-gone-']);
    expect(told('gone')).toEqual([]);
  });
});
