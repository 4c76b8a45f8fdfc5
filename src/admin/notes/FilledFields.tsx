'use client';

import { FILLED_FIELDS, type FieldValues, type FilledField } from '../../domain/commentary/fillFields';
import { formatDay, isDay } from '../../domain/date';
import { languageName } from '../../i18n/languageName';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';
import { addressHost } from './addressHost';

type Props = {
  filled: FilledField[];
  offered: FieldValues;
  unreadable: string | undefined;
  takeBack: () => void;
  accept: () => void;
};

/** Says what the text of a note has filled in beside it, and what it could fill; each is taken back or taken over at once. */
export const FilledFields = ({ filled, offered, unreadable, takeBack, accept }: Props) => {
  const t = useWords();
  const locale = useAdminLocale();
  const names: Record<FilledField, string> = {
    lang: t('desk.note.language'),
    address: t('admin.notes.address'),
    accessedOn: t('admin.notes.accessedOn'),
  };
  const shown: Record<FilledField, (value: string) => string> = {
    lang: (tag) => languageName(tag, locale),
    address: addressHost,
    accessedOn: (day) => (isDay(day) ? formatDay(day, locale) : day),
  };
  const found = FILLED_FIELDS.flatMap((field) => {
    const value = offered[field];
    return value === undefined ? [] : `${names[field]}: ${shown[field](value)}`;
  });
  return (
    <div className="desk-filled" role="status">
      {filled.length > 0 && (
        <p>
          {t('desk.note.filled', { fields: filled.map((field) => names[field]).join(', ') })}
          <button type="button" className="desk-link" onClick={takeBack}>
            {t('desk.note.takeBack')}
          </button>
        </p>
      )}
      {found.length > 0 && (
        <p>
          {t('desk.note.offered', { found: found.join(' · ') })}
          <button type="button" className="desk-link" onClick={accept}>
            {t('desk.note.fill')}
          </button>
        </p>
      )}
      {unreadable !== undefined && <p className="is-look">{t('desk.note.unreadable', { text: unreadable })}</p>}
    </div>
  );
};
