import { renderToStaticMarkup } from 'react-dom/server';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { note, text } from '../../domain/commentary/viewExamples';
import { NoteList } from './noteList';
import { SideNote } from './sideNote';

const listOf = (...notes: ReturnType<typeof note>[]) =>
  parseHTML(renderToStaticMarkup(NoteList({ notes, language: 'tr' }))).document;

describe('a note that renders the original’s', () => {
  it('says which, and is found under its key', () => {
    const list = listOf(note('own', 1, [text('a')], { counterpart: 'theirs' }));
    expect(list.getElementById('n-own')?.getAttribute('data-counterpart')).toBe('theirs');
    expect(list.getElementById('n-theirs')?.parentElement?.id).toBe('n-own');
  });

  it('gives way where its own edition has a note of that key', () => {
    const list = listOf(
      note('a', 1, [text('a')], { counterpart: 'b' }),
      note('b', 2, [text('b')], { counterpart: 'b' }),
    );
    expect(list.querySelectorAll('#n-b')).toHaveLength(1);
    expect(list.getElementById('n-b')?.localName).toBe('li');
  });

  it('shares the key with no other', () => {
    const list = listOf(
      note('a', 1, [text('a')], { counterpart: 'c' }),
      note('b', 2, [text('b')], { counterpart: 'c' }),
    );
    expect([...list.querySelectorAll('[id=n-c]')].map((one) => one.parentElement?.id)).toEqual(['n-a']);
  });
});

describe('long Turkish words', () => {
  const long = 'karşılaştıramadıklarımızdan';
  const turkish = note('a', 1, [text(long)]);
  const english = note('b', 2, [text('internationalization'), { ...text(long), lang: 'tr' } as never], { lang: 'en' });
  const copyOf = (one: typeof turkish) => renderToStaticMarkup(SideNote({ note: one, language: 'tr' }));

  it('may be divided in the list as in the text, in the copies beside the text from twelve letters on', () => {
    expect(copyOf(turkish)).toContain('kar\u00adşı\u00adlaş');
    expect(listOf(turkish).toString()).toContain('kar\u00adşı\u00adlaş');
    const shorter = note('a', 1, [text('karşılaştırma')]);
    expect(copyOf(shorter)).toContain('kar\u00adşı\u00adlaş\u00adtır\u00adma');
    expect(listOf(shorter).toString()).toContain('karşılaştırma');
  });

  it('are told by the language of the very words', () => {
    expect(copyOf(english)).toContain('internationalization');
    expect(copyOf(english)).toContain('kar\u00adşı\u00adlaş');
  });
});
