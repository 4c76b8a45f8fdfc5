import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { Day } from './day';
import { fill } from './fill';

/** What a reader should know before reading on: that the text was corrected, with the way to what was. */
export const Notices = ({ edition: { language, corrections } }: { edition: EditionView }) => {
  const t = translator(language);
  const last = corrections
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return (
    last && (
      <p className="remark">
        <a href="#corrections">
          {fill({ date: <Day on={last} language={language} /> }, (slots) => t('article.correctedNotice', slots))}
        </a>
      </p>
    )
  );
};
