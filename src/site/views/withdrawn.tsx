import type { ReactNode } from 'react';
import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import type { Chrome } from '../chrome';
import { ArticleHead } from './articleHead';
import { CiteBox } from './citeBox';
import { Rights } from './rights';
import { Day } from './day';
import { renderDocument } from './document';
import { fill } from './fill';
import { otherEditions } from './otherEditions';

export type WithdrawnEdition = EditionView & { withdrawal: NonNullable<EditionView['withdrawal']> };

export type WithdrawnModel = { chrome: Chrome; edition: WithdrawnEdition; mark?: ReactNode };

/** The page of a withdrawn edition (410): what it was, why it was withdrawn, how it is cited; never its body. */
export const renderWithdrawn = ({ chrome, edition, mark }: WithdrawnModel): string => {
  const { language, withdrawal, rights, path } = edition;
  const t = translator(language);
  const date = <Day on={withdrawal.on} language={language} />;
  return renderDocument({
    chrome,
    title: t('list.withdrawnTitle', { title: edition.title }),
    path,
    otherLanguages: otherEditions(edition),
    within: edition.series.path,
    mark,
    main: (
      <article>
        <ArticleHead edition={edition} />
        <div className="text withdrawn">
          <p className="notice">{fill({ date }, (slots) => t('withdrawn.sentence', slots))}</p>
          <h2>{t('withdrawn.reason')}</h2>
          <p className="reason">{withdrawal.reason}</p>
          <CiteBox edition={edition} chrome={chrome} />
        </div>
        {rights && (
          <footer className="colophon">
            <Rights edition={edition} />
          </footer>
        )}
      </article>
    ),
  });
};
