'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import type { EditorName } from '../../lexical/editorName';
import { EditorNamePlugin } from './EditorNamePlugin';

/** Names an editor in the browser, in the words of whoever uses it. */
export const NameFeatureClient = createClientFeature<EditorName, EditorName>({
  plugins: [{ Component: EditorNamePlugin, position: 'normal' }],
});
