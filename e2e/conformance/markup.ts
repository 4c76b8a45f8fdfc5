import { HtmlValidate } from 'html-validate';
import type { Found } from './found';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Small notations of the serializer, not faults of the document.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
  },
});

/** What html-validate finds in documents, which are mark-up by name. */
export const markupFaults = async (documents: ReadonlyMap<string, string>): Promise<Found[]> => {
  const found: Found[] = [];
  for (const [document, html] of documents) {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    found.push(...messages.map(({ ruleId, message }) => ({ document, fault: `${ruleId}: ${message}` })));
  }
  return found;
};
