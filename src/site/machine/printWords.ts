import { formatDay } from '../../domain/date';
import { formatNumber } from '../../domain/register';
import type { EditionView } from '../../domain/commentary/viewModel';
import type { PdfWords } from '../../exports/typst/source/words';
import { translator } from '../../i18n/translate';
import { inlinesOf } from '../words/inlines';
import { makersRuns } from '../words/makersRuns';
import { provenanceRuns } from '../words/provenanceRuns';
import { rightsRuns } from '../words/rightsRuns';
import type { Run } from '../words/run';
import { lostOriginalRuns } from '../words/lostOriginalRuns';

/** "Yorum No: 2024 / 7"; null before the first publication. */
export const numberLabel = ({ language, series, number }: EditionView): string | null =>
  number && translator(language)('article.number', { series: series.name, number: formatNumber(number) });

/** What a print of an edition says in the words of the house, in the edition's language. */
export const printWords = (edition: EditionView, houseName: string, siteUrl: string): PdfWords => {
  const { language, corrections } = edition;
  const t = translator(language);
  const said = provenanceRuns(edition, houseName);
  const corrected = corrections.map(({ on, kind, text }): Run[] => [
    { text: `${formatDay(on, language)} · ${t(`article.correction.${kind}`)}: ${text}` },
  ]);
  const draw = (sentences: Run[][]) =>
    sentences.filter((runs) => runs.length > 0).map((runs) => inlinesOf(runs, siteUrl));
  return {
    number: numberLabel(edition),
    provenance: draw([...(said ? [said.sentence, said.title, said.lag] : []), lostOriginalRuns(edition)]),
    note: {
      translator: t('note.translator'),
      accessed: (date) => t('note.accessed', { date }),
      archived: t('note.archived'),
    },
    colophon: draw([...corrected, ...makersRuns(edition), rightsRuns(edition)]),
    address: t('print.address'),
  };
};
