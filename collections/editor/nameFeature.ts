import { createServerFeature } from '@payloadcms/richtext-lexical';
import type { EditorName } from '../../src/lexical/editorName';

/** Gives the place where a text is written a name for those who do not see what stands round it. */
export const NameFeature = createServerFeature<EditorName, EditorName, EditorName>({
  key: 'name',
  feature: ({ props }) => ({
    ClientFeature: '@/admin/editor/NameFeatureClient#NameFeatureClient',
    clientFeatureProps: props,
  }),
});
