import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { noteFeatures } from './allowedFeatures';

/** The editor of one note: no calls, no blocks but paragraphs. */
export const noteEditor = lexicalEditor({ features: noteFeatures });
