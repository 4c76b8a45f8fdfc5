import { createServerFeature } from '@payloadcms/richtext-lexical';

/** The editor of a note at the desk: it takes the caret when its note is opened, and gives it back to the text. */
export const NoteFeature = createServerFeature({
  key: 'note',
  feature: { ClientFeature: '@/admin/call/NoteFeatureClient#NoteFeatureClient' },
});
