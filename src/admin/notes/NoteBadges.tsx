'use client';

import { languageName } from '../../i18n/languageName';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';
import { addressHost } from './addressHost';
import type { ListedNote } from './listNotes';

/** What is to be known of a note beside its text, each in a word or two. */
export const NoteBadges = ({ note, calls }: Pick<ListedNote, 'note' | 'calls'>) => {
  const t = useWords();
  const locale = useAdminLocale();
  return (
    <span className="desk-badges">
      {calls === 0 && <span>{t('desk.note.uncalled')}</span>}
      {calls > 1 && <span>{t('desk.note.calls', { count: calls })}</span>}
      {note.kind === 'translator' && <span>{t('note.translator')}</span>}
      {note.lang && <span>{languageName(note.lang, locale)}</span>}
      {note.address && <span>{addressHost(note.address)}</span>}
      {note.address && !note.accessedOn && <span className="is-look">{t('desk.note.noAccessDate')}</span>}
      {note.archivedAddress && <span className="is-good">{t('desk.note.archived')}</span>}
    </span>
  );
};
