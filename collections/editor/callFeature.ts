import { createNode, createServerFeature } from '@payloadcms/richtext-lexical';
import { CallNode } from '../../src/lexical/CallNode';

/** The call as a node of the body; the browser half draws its live number. */
export const CallFeature = createServerFeature({
  key: 'call',
  feature: {
    ClientFeature: '@/admin/call/CallFeatureClient#CallFeatureClient',
    nodes: [createNode({ node: CallNode })],
  },
});
