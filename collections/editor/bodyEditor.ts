import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { bodyFeatures } from './allowedFeatures';
import { CallFeature } from './callFeature';
import { BodyClipboardFeature } from './clipboardFeature';
import { NameFeature } from './nameFeature';

/** The editor of a body: the allowed nodes and the call. */
export const bodyEditor = lexicalEditor({
  features: [...bodyFeatures, CallFeature(), BodyClipboardFeature(), NameFeature({ name: 'admin.edition.body' })],
});
