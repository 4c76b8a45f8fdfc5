'use client';

import { useFormFields } from '@payloadcms/ui';
import { useWords } from '../useWords';
import { DayBox } from './fields/DayBox';
import { KindBox } from './fields/KindBox';
import { LanguageBox } from './fields/LanguageBox';
import { TextBox } from './fields/TextBox';
import { FilledFields } from './FilledFields';
import type { ListedNote } from './listNotes';
import { NoteTextEditor } from './NoteTextEditor';
import { ShowCall } from './ShowCall';
import { useFilledFields } from './useFilledFields';

type Props = {
  schemaPath: string;
  /** Whether the text may be written at all. A save that is under way does not take its editor, and the caret, away. */
  canWrite: boolean;
  readOnly: boolean;
  listed: ListedNote;
};

/** A note being edited: its text, then what is known of it. Its key is nobody's business and is not shown. */
export const OpenNote = ({ schemaPath, canWrite, readOnly, listed: { index, note, calls } }: Props) => {
  const t = useWords();
  const path = `notes.${index}`;
  const { recognised, ...fill } = useFilledFields(note, path, readOnly);
  const isTranslation = useFormFields(([fields]) => Boolean(fields.original?.value));
  return (
    <div className="desk-note-fields">
      {canWrite && <NoteTextEditor key={path} path={`${path}.text`} schemaPath={`${schemaPath}.text`} />}
      <div className="desk-boxes">
        <LanguageBox path={`${path}.lang`} readOnly={readOnly} suggested={recognised.lang} />
        <KindBox path={`${path}.kind`} readOnly={readOnly} />
        <TextBox
          path={`${path}.address`}
          label={t('admin.notes.address')}
          maxLength={2000}
          inputMode="url"
          readOnly={readOnly}
        />
        <DayBox path={`${path}.accessedOn`} label={t('admin.notes.accessedOn')} readOnly={readOnly} />
        <TextBox path={`${path}.locator`} label={t('admin.notes.locator')} maxLength={200} readOnly={readOnly} />
        <TextBox
          path={`${path}.archivedAddress`}
          label={t('desk.note.archive')}
          maxLength={2000}
          inputMode="url"
          readOnly={readOnly}
        />
        {(isTranslation || note.counterpart) && (
          <TextBox
            path={`${path}.counterpart`}
            label={t('admin.notes.counterpart')}
            maxLength={40}
            readOnly={readOnly}
          />
        )}
      </div>
      <FilledFields {...fill} unreadable={note.accessedOn ? undefined : recognised.unreadable} />
      {calls > 0 && <ShowCall noteKey={note.key} calls={calls} />}
    </div>
  );
};
