'use client';

import { HISTORIC_TAG, SKIP_DOM_SELECTION_TAG, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { narrowBody } from '../../domain/lexical/narrow';
import { $takeBlockIds } from '../../lexical/takeBlockIds';
import { becomeStored } from './becomeStored';
import { saveLog as log } from './saveLog';

const readAs = (body: unknown): string => JSON.stringify(narrowBody(body).blocks);

/**
 * Takes the ids that a save gives to new blocks into the text as it stands; no step of undo comes of it. What is written
 * while the save is under way is newer than its answer and stays.
 */
export const useSavedBlockIds = (editor: LexicalEditor): void => {
  const { id: own } = useDocumentInfo();
  const { getFields, setModified } = useForm();
  const loaded = useFormFields(([fields]) => fields.body?.initialValue);
  const isWrittenOn = useRef(false);

  useEffect(() => {
    const read = (id: string, { body }: { body?: unknown }) => {
      if (id !== String(own)) return;
      // The caret stays where it is, which may be in a note.
      const tag = [HISTORIC_TAG, SKIP_DOM_SELECTION_TAG];
      editor.update(() => $takeBlockIds(body), { tag, discrete: true });
      isWrittenOn.current = readAs(editor.getEditorState().toJSON()) !== readAs(body);
      // What is written meanwhile reaches the form by itself, when the browser is idle, or has reached it already.
      if (!isWrittenOn.current) becomeStored(getFields().body?.value, body);
    };
    log.readers.add(read);
    return () => void log.readers.delete(read);
  }, [editor, own, getFields]);

  useEffect(() => {
    if (!isWrittenOn.current) return;
    isWrittenOn.current = false;
    setModified(true);
  }, [loaded, setModified]);
};
