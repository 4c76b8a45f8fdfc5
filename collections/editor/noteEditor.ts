import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { noteFeatures } from './allowedFeatures';

/** The editor of one note: no calls, no blocks but paragraphs, and so nothing to drag or to add between them. */
export const noteEditor = lexicalEditor({
  features: noteFeatures,
  admin: {
    hideGutter: true,
    hideDraggableBlockElement: true,
    hideAddBlockButton: true,
    hideInsertParagraphAtEnd: true,
  },
});
