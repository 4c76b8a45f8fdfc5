'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { NotePlugin } from './NotePlugin';

/** The editor of a note in the browser. */
export const NoteFeatureClient = createClientFeature({
  plugins: [{ Component: NotePlugin, position: 'normal' }],
});
