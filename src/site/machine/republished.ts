import { cslOf } from '../../domain/citation/csl';
import { chicago } from '../../domain/citation/styles/chicago';
import type { EditionView } from '../../domain/commentary/viewModel';
import type { TextWords } from '../../exports/markup/words';
import { toRepublishHtml } from '../../exports/republish/republishHtml';
import { toRepublishMarkdown } from '../../exports/republish/republishMarkdown';
import { translator } from '../../i18n/translate';
import { absoluteUrl } from '../../routing/paths';
import { inlinesOf } from '../words/inlines';
import { makersRuns } from '../words/makersRuns';
import { provenanceRuns } from '../words/provenanceRuns';
import { rightsRuns } from '../words/rightsRuns';
import { peopleRuns, runsOf, type Run } from '../words/run';
import { citationWords } from './citationWords';
import { citedOf } from './cited';
import { lostOriginalRuns } from '../words/lostOriginalRuns';
import { textWords } from '../words/textWords';

/** The address, where it stands in the citation, as a link. */
const linked = (text: string, address: string): Run[] =>
  text
    .split(address)
    .flatMap((piece, at): Run[] => [...(at > 0 ? [{ text: address, href: address }] : []), { text: piece }]);

/** What whoever publishes the text again has to print under it: source, address, rights and terms. */
const attribution = (edition: EditionView, houseName: string, siteUrl: string): Run[][] => {
  const { language, republishing } = edition;
  const t = translator(language);
  const cited = citedOf(edition, { houseName, siteUrl });
  const citation = cited
    ? chicago(cslOf(cited), citationWords(language)).flatMap(({ text }) =>
        linked(text, absoluteUrl(siteUrl, edition.path)),
      )
    : [];
  return [
    runsOf({ citation }, (slots) => t('republish.source', slots)),
    ...makersRuns(edition),
    rightsRuns(edition),
    republishing.terms ? [{ text: t('republish.terms', { terms: republishing.terms }) }] : [],
  ].filter((runs) => runs.length > 0);
};

const FORMS = {
  html: { type: 'text/html; charset=utf-8', make: toRepublishHtml },
  md: { type: 'text/markdown; charset=utf-8', make: toRepublishMarkdown },
};

/** An edition made ready to be published elsewhere; null where its terms do not allow that. */
export const republished = (
  edition: EditionView,
  format: keyof typeof FORMS,
  houseName: string,
  siteUrl: string,
): { type: string; body: string } | null => {
  if (!edition.republishing.allowed) return null;
  const said = provenanceRuns(edition, houseName);
  const gone = lostOriginalRuns(edition);
  const draw = (sentences: Run[][]) => sentences.map((runs) => inlinesOf(runs, siteUrl));
  const words: TextWords = {
    ...textWords(edition.language),
    before: draw([
      ...(edition.authors.length > 0 ? [peopleRuns(edition.authors, edition.language)] : []),
      ...(said ? [said.sentence] : []),
      ...(gone.length > 0 ? [gone] : []),
    ]),
    after: draw(attribution(edition, houseName, siteUrl)),
  };
  const { type, make } = FORMS[format];
  return { type, body: make(edition, words, siteUrl) };
};
