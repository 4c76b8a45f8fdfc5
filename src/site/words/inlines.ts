import type { ViewInline } from '../../domain/commentary/viewModel';
import { absoluteUrl } from '../../routing/paths';
import type { Run } from './run';

/** Runs as the inlines of a text that leaves the site: every address absolute. */
export const inlinesOf = (runs: Run[], siteUrl: string): ViewInline[] =>
  runs.map(({ text, href, lang, title }) => {
    const words: ViewInline = { kind: 'text', text, marks: title ? ['italic'] : [], ...(lang ? { lang } : {}) };
    const address = href?.startsWith('/') ? absoluteUrl(siteUrl, href) : href;
    return address ? { kind: 'link', href: address, content: [words] } : words;
  });
