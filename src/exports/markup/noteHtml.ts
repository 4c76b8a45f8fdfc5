import type { Locale } from '../../../locales/index';
import type { ViewNote } from '../../domain/commentary/viewModel';
import { element } from './element';
import { escapeMarkup } from './escape';
import { inlineHtml } from './inlineHtml';
import { noteFacts } from './noteFacts';
import { anchorFrom, idAt, type Place } from './place';
import type { TextWords } from './words';

/** The sign as text, never as a coloured picture. */
const RETURN_SIGN = '↩\ufe0e';

type Notes = { language: Locale; words: TextWords; place: Place };

/** Words of the house inside a note that may be in another language and direction. */
const inTextLanguage = (html: string, { lang, dir }: ViewNote, language: Locale): string =>
  html && lang ? element('span', { lang: language, dir: dir && 'ltr' }, html) : html;

const returnsHtml = ({ number, returns }: ViewNote, { words, place }: Notes): string =>
  returns
    .map(({ anchor, occurrence }) => {
      const name = words.back(number, returns.length > 1 ? occurrence : undefined);
      return ` ${element('a', { href: anchorFrom(anchor, place), 'aria-label': name }, RETURN_SIGN)}`;
    })
    .join('');

const noteHtml = (note: ViewNote, notes: Notes): string => {
  const { language, words, place } = notes;
  const kind = note.kind === 'translator' ? inTextLanguage(escapeMarkup(`${words.translator}: `), note, language) : '';
  const facts = inlineHtml(noteFacts(note, words), place) + returnsHtml(note, notes);
  const paragraphs = note.paragraphs.map((run, at) =>
    element(
      'p',
      {},
      (at === 0 ? kind : '') +
        inlineHtml(run, place) +
        (at === note.paragraphs.length - 1 ? inTextLanguage(facts, note, language) : ''),
    ),
  );
  return element('li', { id: idAt(note.anchor, place), lang: note.lang, dir: note.dir }, paragraphs.join(''));
};

/** The notes as a heading and a plain ordered list, whose order is their numbering; nothing where there are none. */
export const notesHtml = (all: ViewNote[], notes: Notes): string[] =>
  all.length === 0
    ? []
    : [
        element('h2', {}, escapeMarkup(notes.words.notes)),
        element('ol', {}, all.map((note) => noteHtml(note, notes)).join('')),
      ];
