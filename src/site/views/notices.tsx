import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { lostOriginalRuns } from '../words/lostOriginalRuns';
import { Day } from './day';
import { fill } from './fill';
import { Runs } from './runs';

/** What a reader should know before reading on: that the original was withdrawn, that the text was corrected. */
export const Notices = ({ edition }: { edition: EditionView }) => {
  const { language, corrections } = edition;
  const gone = lostOriginalRuns(edition);
  const last = corrections
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return (
    <>
      {gone.length > 0 && (
        <p className="notice">
          <Runs runs={gone} />
        </p>
      )}
      {last && (
        <p className="remark">
          <a href="#corrections">
            {fill({ date: <Day on={last} language={language} /> }, (slots) =>
              translator(language)('article.correctedNotice', slots),
            )}
          </a>
        </p>
      )}
    </>
  );
};
