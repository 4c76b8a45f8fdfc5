import {
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  BlockquoteFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import { SLUGS } from '../slugs';

const link = LinkFeature({ enabledCollections: [], fields: ({ defaultFields }) => defaultFields });

/** What may stand in a note: paragraphs, bold, italic, link, language mark, line break. */
export const noteFeatures = [ParagraphFeature(), BoldFeature(), ItalicFeature(), link, InlineToolbarFeature()];

/** What may stand in a body beside calls; everything else is refused on save. */
export const bodyFeatures = [
  ...noteFeatures,
  FixedToolbarFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  HorizontalRuleFeature(),
  EXPERIMENTAL_TableFeature(),
  UploadFeature({ enabledCollections: [SLUGS.media] }),
];
