'use client';

import { RenderLexical } from '@payloadcms/richtext-lexical/client';
import { useFormFields } from '@payloadcms/ui';
import { useState } from 'react';

/**
 * The one editor of a note's text that is open: Payload's own, made on demand. This is the only file that knows its
 * way of doing so, which Payload calls experimental.
 */
export const NoteTextEditor = ({ path, schemaPath }: { path: string; schemaPath: string }) => {
  const text = useFormFields(([fields]) => fields[path]?.value);
  // The editor is asked for once, with the text it opens on; from then on it reads and writes the form itself.
  const [initialValue] = useState(text);
  return (
    <RenderLexical
      path={path}
      schemaPath={`collection.${schemaPath}`}
      initialValue={initialValue as object | undefined}
    />
  );
};
