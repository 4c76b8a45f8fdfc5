import type { EditionView } from '../../domain/commentary/viewModel';
import { absoluteUrl } from '../../routing/paths';
import { element } from '../markup/element';
import { escapeMarkup } from '../markup/escape';
import { textHtml } from '../markup/textHtml';
import type { TextWords } from '../markup/words';

/**
 * An edition as an HTML document that others may publish: no class, no style, no script, every address absolute, the
 * notes a plain list whose anchors lie in the document. Its head names the canonical address; at its end stands what
 * `words.after` says, which must name source, address and terms.
 */
export const toRepublishHtml = (view: EditionView, words: TextWords, siteUrl: string): string => {
  const { language, title, path, authors, rights } = view;
  const address = absoluteUrl(siteUrl, path);
  const licence = rights?.licenceAddress;
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('title', {}, escapeMarkup(title)),
    ...authors.map(({ name }) => element('meta', { name: 'author', content: name })),
    element('link', { rel: 'canonical', href: address }),
    ...(licence ? [element('link', { rel: 'license', href: licence })] : []),
  ];
  const article = [element('h1', {}, escapeMarkup(title)), ...textHtml(view, words, { siteUrl, address, whole: true })];
  const body = element('body', {}, `\n${element('article', { lang: language }, `\n${article.join('\n')}\n`)}\n`);
  const html = element('html', { lang: language }, `\n${element('head', {}, `\n${head.join('\n')}\n`)}\n${body}\n`);
  return `<!doctype html>\n${html}\n`;
};
