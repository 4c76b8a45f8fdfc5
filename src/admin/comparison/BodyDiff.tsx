import { FieldDiffContainer, getHTMLDiffComponents } from '@payloadcms/ui/rsc';
import type { RichTextFieldDiffServerComponent } from 'payload';
import { numberNotes } from '../../domain/commentary/numbering';
import { narrowBody } from '../../domain/lexical/narrow';
import { markupOfBlock } from './markup';

const markupOf = (body: unknown): string => {
  const { blocks } = narrowBody(body);
  const { numbers } = numberNotes(blocks);
  return blocks.map((block) => markupOfBlock(block, (key) => numbers.get(key))).join('') || '<p></p>';
};

/** The body of two versions beside one another, each with the numbers its calls had. */
export const BodyDiff: RichTextFieldDiffServerComponent = ({
  comparisonValue,
  versionValue,
  field,
  i18n,
  locale,
  nestingLevel,
}) => {
  const { From, To } = getHTMLDiffComponents({ fromHTML: markupOf(comparisonValue), toHTML: markupOf(versionValue) });
  return (
    <FieldDiffContainer
      className="lexical-diff"
      i18n={i18n}
      label={{ label: field.label, locale }}
      nestingLevel={nestingLevel}
      From={From}
      To={To}
    />
  );
};
