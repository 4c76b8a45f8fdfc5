'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR, createCommand } from '@payloadcms/richtext-lexical/lexical';
import { useEffect } from 'react';
import { NewsStrip } from './NewsStrip';
import { useCopy } from './useCopy';
import { useLinkTyped } from './useLinkTyped';
import { usePaste } from './usePaste';

/** Turns the typed `[n]` of the text into calls. */
export const LINK_TYPED = createCommand<null>('link typed numbers');

/** Copy, cut and paste of the text, with its notes. */
export const BodyClipboard = () => {
  const [editor] = useLexicalComposerContext();
  const linkTyped = useLinkTyped();
  useCopy();
  usePaste('body');
  useEffect(
    () =>
      editor.registerCommand(
        LINK_TYPED,
        () => {
          void linkTyped();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, linkTyped],
  );
  return <NewsStrip />;
};

/** Copy, cut and paste of the text of a note, which has no notes. */
export const NoteClipboard = () => {
  useCopy();
  usePaste('note');
  return <NewsStrip />;
};
