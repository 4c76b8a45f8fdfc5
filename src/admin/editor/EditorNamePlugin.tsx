'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import type { EditorName } from '../../lexical/editorName';
import { useWords } from '../useWords';

/** The accessible name of an editor: Payload gives its own a label that is bound to nothing. */
export const EditorNamePlugin = ({ clientProps: { name } }: { clientProps: EditorName }) => {
  const [editor] = useLexicalComposerContext();
  const t = useWords();
  const words = t(name);
  useEffect(() => editor.registerRootListener((root) => root?.setAttribute('aria-label', words)), [editor, words]);
  return null;
};
