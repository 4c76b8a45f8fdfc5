import { describe, expect, it } from 'vitest';
import { aNote, call, p, text } from './examples';
import type { Note } from './model';
import { parityOf, type ParityRow } from './parity';

const SOURCE = '“Deniz Kazaları”, Kıyı Verileri Ağı, 1974, s. 87';
const PROSE = 'Yazar burada sözcüğü eski anlamıyla kullanıyor, sonraki baskılarda düzeltmiştir.';

const calling = (notes: Note[], calls = notes.map(({ key }) => key)) => ({ blocks: [p(...calls.map(call))], notes });
const original = calling([aNote('x', SOURCE), aNote('y', PROSE), aNote('z', 'Third')]);
const rendering = (key: string, counterpart: string | undefined, words = 'Rendered', own: Partial<Note> = {}) =>
  aNote(key, words, { counterpart, ...own });
const rows = (translation: ReturnType<typeof calling>, of = original) =>
  parityOf({ original: of, translation }).map(say);
const say = ({ original, translation, state }: ParityRow) => `${original ?? '-'} ${translation ?? '-'} ${state}`;

describe('parityOf', () => {
  it('pairs what is rendered, in the original’s order, and names what nothing renders', () => {
    expect(rows(calling([rendering('a', 'x'), rendering('c', 'z')]))).toEqual([
      'x a translated',
      'y - missing',
      'z c translated',
    ]);
  });

  it('tells a citation that stays as it is from prose that waits for its translation', () => {
    const same = calling([rendering('a', 'x', SOURCE), rendering('b', 'y', PROSE), rendering('c', 'z')]);
    expect(rows(same)).toEqual(['x a same', 'y b same-prose', 'z c translated']);
  });

  it('takes words of other typography for the same', () => {
    const typed = SOURCE.replace(/[“”]/g, '"');
    expect(rows(calling([rendering('a', 'x', typed)]))[0]).toBe('x a same');
  });

  it('takes prose in a language of its own for a quotation, which stays', () => {
    const quoting = calling([aNote('x', PROSE, { lang: 'tr' })]);
    expect(rows(calling([rendering('a', 'x', PROSE, { lang: 'tr' })]), quoting)).toEqual(['x a same']);
  });

  it('takes a note without words for missing, and says which', () => {
    expect(rows(calling([rendering('a', 'x', ' \u00ad')]))[0]).toBe('x a missing');
  });

  it('names the note out of order, and not those it passed, by the order of first calls', () => {
    const notes = [rendering('a', 'x'), rendering('b', 'y'), rendering('c', 'z')];
    expect(rows(calling(notes, ['c', 'a', 'b']))).toEqual(['x a translated', 'y b translated', 'z c moved']);
    expect(rows(calling(notes.toReversed(), ['a', 'b', 'c', 'a']))).toEqual([
      'x a translated',
      'y b translated',
      'z c translated',
    ]);
  });

  it('holds a note called twice in one row', () => {
    const twice = { ...original, blocks: [p(call('x'), call('y'), call('x'), call('z'))] };
    const notes = [rendering('a', 'x'), rendering('b', 'y'), rendering('c', 'z')];
    expect(rows(calling(notes, ['a', 'b', 'a', 'c']), twice)).toHaveLength(3);
  });

  it('holds both notes that render one, without disorder', () => {
    const notes = [rendering('a', 'x'), rendering('a2', 'x'), rendering('b', 'y'), rendering('c', 'z')];
    expect(rows(calling(notes))).toEqual(['x a translated', 'x a2 translated', 'y b translated', 'z c translated']);
  });

  it('leaves the translator’s notes where they stand, and tells what renders nothing from what lost its counterpart', () => {
    const notes = [
      rendering('t', undefined, 'Mine', { kind: 'translator' }),
      rendering('a', 'x'),
      rendering('n', undefined),
      rendering('b', 'y'),
      rendering('g', 'dropped'),
      rendering('c', 'z'),
    ];
    expect(rows(calling(notes))).toEqual([
      '- t translator',
      'x a translated',
      '- n unpaired',
      'y b translated',
      '- g gone',
      'z c translated',
    ]);
  });

  it('tells a title in italics from the sentence round it', () => {
    const titled = (key: string, counterpart?: string) => ({
      ...aNote(key, '', { counterpart }),
      paragraphs: [
        p('Suyolcu, ', text('how the sea was heard by those who lived there', { marks: ['italic'] }), ', 2009'),
      ],
    });
    expect(rows(calling([titled('a', 'x')]), calling([titled('x')]))).toEqual(['x a same']);
  });
});
