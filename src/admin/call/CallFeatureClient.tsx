'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { CallNode } from '../../lexical/CallNode';

export const CallFeatureClient = createClientFeature({ nodes: [CallNode] });
