'use client';

import { RenderFields } from '@payloadcms/ui';
import type { ArrayFieldClientProps } from 'payload';
import { useMemo } from 'react';
import type { ListedNote } from './listNotes';
import { LanguageHint } from './LanguageHint';
import { NoteTextEditor } from './NoteTextEditor';

type Props = Pick<ArrayFieldClientProps, 'field' | 'permissions' | 'readOnly'> & {
  schemaPath: string;
  listed: ListedNote;
};

/** A note being edited: its text, then what is known of it. Its key is nobody's business and is not shown. */
export const OpenNote = ({ field, permissions, readOnly, schemaPath, listed: { index, note } }: Props) => {
  const path = `notes.${index}`;
  const others = useMemo(
    () => field.fields.filter((one) => 'name' in one && one.name !== 'text' && one.name !== 'key' && one.name !== 'id'),
    [field.fields],
  );
  return (
    <div className="desk-note-fields">
      {!readOnly && <NoteTextEditor key={path} path={`${path}.text`} schemaPath={`${schemaPath}.text`} />}
      {!readOnly && <LanguageHint note={note} path={`${path}.lang`} />}
      <RenderFields
        className="desk-note-more"
        fields={others}
        margins="small"
        parentIndexPath=""
        parentPath={path}
        parentSchemaPath={schemaPath}
        permissions={permissions === true ? true : (permissions?.fields ?? {})}
        readOnly={readOnly}
        forceRender
      />
    </div>
  );
};
