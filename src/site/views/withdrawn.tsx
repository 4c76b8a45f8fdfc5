import type { EditionView } from '../../domain/commentary/viewModel';
import { formatDay } from '../../domain/date';
import { formatNumber } from '../../domain/register';
import { translator } from '../../i18n/translate';
import { absoluteUrl } from '../../routing/paths';
import type { Chrome } from '../chrome';
import { ArticleHead } from './articleHead';
import { Rights } from './colophon';
import { Day } from './day';
import { renderDocument } from './document';
import { fill } from './fill';
import { nameList } from './nameList';
import { otherEditions } from './otherEditions';

export type WithdrawnModel = {
  chrome: Chrome;
  edition: EditionView & { withdrawal: NonNullable<EditionView['withdrawal']> };
};

/** The page of a withdrawn edition (410): what it was, why it was withdrawn, how it is cited; never its body. */
export const renderWithdrawn = ({ chrome, edition }: WithdrawnModel): string => {
  const { language, withdrawal, rights, path } = edition;
  const t = translator(language);
  const address = absoluteUrl(chrome.siteUrl, path);
  const date = <Day on={withdrawal.on} language={language} />;
  return renderDocument({
    chrome,
    title: t('list.withdrawnTitle', { title: edition.title }),
    path,
    otherLanguages: otherEditions(edition),
    within: edition.series.path,
    main: (
      <article>
        <ArticleHead edition={edition} />
        <div className="text withdrawn">
          <p className="notice">{fill({ date }, (slots) => t('withdrawn.sentence', slots))}</p>
          <h2>{t('withdrawn.reason')}</h2>
          <p className="reason">{withdrawal.reason}</p>
          <section className="citation" aria-labelledby="citation">
            <h2 id="citation">{t('withdrawn.citation')}</h2>
            <p>{citationOf({ chrome, edition })}</p>
            <p>
              <a href={address}>{address}</a>
            </p>
          </section>
        </div>
        {rights && (
          <footer className="colophon">
            <Rights edition={edition} rights={rights} />
          </footer>
        )}
      </article>
    ),
  });
};

const citationOf = ({ chrome, edition }: WithdrawnModel): string => {
  const { language, title, authors, series, number, publishedOn, withdrawal } = edition;
  const names = nameList(
    authors.map(({ name }) => name),
    language,
  ).map(({ value }) => value);
  return translator(language)('withdrawn.cite', {
    authors: names.length > 0 ? `${names.join('')}, ` : '',
    title,
    house: chrome.houseName,
    series: series.name,
    number: number ? formatNumber(number).replaceAll(' ', '') : '',
    date: publishedOn ? `, ${formatDay(publishedOn, language)}` : '',
    withdrawnOn: formatDay(withdrawal.on, language),
  });
};
