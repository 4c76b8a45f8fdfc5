import { formatDay } from '../../domain/date';
import type { EditionView } from '../../domain/commentary/viewModel';
import type { TextWords } from '../../exports/markup/words';
import { translator } from '../../i18n/translate';
import { inlinesOf } from '../words/inlines';
import { provenanceRuns } from '../words/provenanceRuns';
import { rightsRuns } from '../words/rightsRuns';
import type { Run } from '../words/run';
import { textWords } from '../words/textWords';

const withdrawn = ({ language, withdrawal }: EditionView): Run[][] => {
  const date = withdrawal && formatDay(withdrawal.on, language);
  return withdrawal && date
    ? [[{ text: translator(language)('withdrawn.sentence', { date }) }], [{ text: withdrawal.reason }]]
    : [];
};

const corrections = ({ language, corrections: all }: EditionView): Run[][] =>
  all.map(({ on, kind, text }) => [
    { text: `${formatDay(on, language)} · ${translator(language)(`article.correction.${kind}`)}: ${text}` },
  ]);

/** What an entry of a feed says round its text: withdrawal, provenance, corrections, rights. */
export const entryWords = (edition: EditionView, houseName: string, siteUrl: string): TextWords => {
  const said = provenanceRuns(edition, houseName);
  const draw = (sentences: Run[][]) =>
    sentences.filter((runs) => runs.length > 0).map((runs) => inlinesOf(runs, siteUrl));
  return {
    ...textWords(edition.language),
    before: draw([...withdrawn(edition), ...(said ? [said.sentence, said.title, said.lag] : [])]),
    after: draw([...corrections(edition), rightsRuns(edition)]),
  };
};
