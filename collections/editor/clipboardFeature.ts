import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Copy, cut and paste of a body, notes included; all of it happens in the browser. */
export const BodyClipboardFeature = createServerFeature({
  key: 'bodyClipboard',
  feature: { ClientFeature: '@/admin/clipboard/ClipboardFeatureClient#BodyClipboardClient' },
});

/** Copy, cut and paste of a note, which has no notes of its own. */
export const NoteClipboardFeature = createServerFeature({
  key: 'noteClipboard',
  feature: { ClientFeature: '@/admin/clipboard/ClipboardFeatureClient#NoteClipboardClient' },
});
