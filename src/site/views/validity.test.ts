import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { renderArticle } from './article';
import { chromeIn, englishArticle, listItem, turkishArticle } from './examples';
import { renderHome } from './home';
import { renderNotFound } from './notFound';

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

const PAGES = {
  'a Turkish article': () => renderArticle({ chrome: chromeIn('tr'), edition: turkishArticle() }),
  'an English translation': () => renderArticle({ chrome: chromeIn('en'), edition: englishArticle() }),
  'a home page': () =>
    renderHome({ chrome: chromeIn('tr'), items: [listItem(), listItem({ path: '/tr/x' })], series: [] }),
  'an unknown address': () => renderNotFound({ chrome: chromeIn('tr') }),
};

describe.each(Object.entries(PAGES))('%s', (_name, render) => {
  it('is valid HTML', async () => {
    const report = await validator.validateString(render());
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
});
