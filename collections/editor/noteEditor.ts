import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { noteFeatures } from './allowedFeatures';
import { NoteClipboardFeature } from './clipboardFeature';
import { NameFeature } from './nameFeature';
import { NoteFeature } from './noteFeature';

/** The editor of one note: no calls, no blocks but paragraphs, and so nothing to drag or to add between them. */
export const noteEditor = lexicalEditor({
  features: [...noteFeatures, NoteClipboardFeature(), NoteFeature(), NameFeature({ name: 'admin.notes.text' })],
  admin: {
    hideGutter: true,
    hideDraggableBlockElement: true,
    hideAddBlockButton: true,
    hideInsertParagraphAtEnd: true,
  },
});
