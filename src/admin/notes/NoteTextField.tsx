import { RscEntryLexicalField } from '@payloadcms/richtext-lexical/rsc';
import type { ComponentProps } from 'react';

type Props = ComponentProps<typeof RscEntryLexicalField>;
type OwnField = {
  admin?: { hidden?: boolean };
  editor: { FieldComponent: { serverProps?: object }; editorConfig: Props['sanitizedEditorConfig'] };
};

/**
 * The editor of a note's text, drawn on the server for the one note that is open. Payload would draw one for every row
 * when an edition is opened, none of which is seen: with 300 notes that took longer than all the rest.
 * Who asks for one on demand says `hidden: false` (`usePreparedField`); a form that is opened says nothing.
 */
export const NoteTextField = (props: Props) => {
  const { admin, editor } = props.field as unknown as OwnField;
  if (admin?.hidden !== false) return null;
  return (
    <RscEntryLexicalField
      {...props}
      {...editor.FieldComponent.serverProps}
      sanitizedEditorConfig={editor.editorConfig}
    />
  );
};
