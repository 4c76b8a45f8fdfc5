import { FieldDiffContainer, getHTMLDiffComponents } from '@payloadcms/ui/rsc';
import type { ArrayFieldDiffServerComponent } from 'payload';
import { DEFAULT_LOCALE, isLocale } from '../../../locales/index';
import { changesBetween, type Change } from '../../domain/commentary/changesBetween';
import { bodyOfNotes } from '../../domain/commentary/editionOfNotes';
import type { Note } from '../../domain/commentary/model';
import { narrowEdition, type StoredNote } from '../../domain/commentary/narrowEdition';
import { numberNotes, type Numbering } from '../../domain/commentary/numbering';
import { narrowBody } from '../../domain/lexical/narrow';
import { translator } from '../../i18n/translate';
import { markupOfNote, markupOfNumber } from './markup';
import { noteFacts } from './noteFacts';

const notesOf = (value: unknown): Note[] => narrowEdition({ notes: value as StoredNote[] | null }).notes;

const kindOf = ({ from, to }: Change<Note>) => (from ? (to ? 'changed' : 'removed') : 'added');

/** The notes of two versions beside one another: those that differ, as their text with the number each had, not as rows and ids. */
export const NotesDiff: ArrayFieldDiffServerComponent = ({
  comparisonValue,
  versionValue,
  i18n,
  nestingLevel,
  req: { context },
}) => {
  const locale = isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE;
  const t = translator(locale);
  const [from, to] = [notesOf(comparisonValue), notesOf(versionValue)];
  const numbersOf = (value: unknown) => numberNotes(narrowBody(bodyOfNotes(context, value)).blocks).numbers;
  const [before, after] = [numbersOf(comparisonValue), numbersOf(versionValue)];
  const changes = changesBetween(from, to, ({ key }) => key);
  const same = to.length - changes.filter((change) => change.to).length;
  const markup = (note: Note | undefined, numbers: Numbering['numbers']): string =>
    note ? markupOfNumber(numbers.get(note.key)) + markupOfNote(note, noteFacts(note, locale)) : '<p></p>';
  return (
    <>
      {changes.map((change) => {
        const key = (change.to ?? change.from)?.key;
        const { From, To } = getHTMLDiffComponents({
          fromHTML: markup(change.from, before),
          toHTML: markup(change.to, after),
        });
        const label = t(`desk.comparison.${kindOf(change)}`);
        return (
          <FieldDiffContainer
            key={key}
            className="lexical-diff"
            i18n={i18n}
            label={{ label }}
            nestingLevel={nestingLevel}
            From={From}
            To={To}
          />
        );
      })}
      {same > 0 && <p className="desk-comparison-same">{t('desk.comparison.same', { count: same })}</p>}
    </>
  );
};
