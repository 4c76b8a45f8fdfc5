import type { Locale } from '../../../locales/index';
import { formatNumber } from '../../domain/register';
import { translator } from '../../i18n/translate';
import type { Amended } from '../../queries/amended';
import { correctionsPath, pagedPath } from '../../routing/paths';
import { otherLocales, type Chrome } from '../chrome';
import { alternatesOfPage } from './alternates';
import { Day } from './day';
import { renderDocument } from './document';
import { listTitle } from './editionList';
import { LanguageTags } from './languageTags';
import { pagedTitle, Paging, type PagingModel } from './paging';

/** `entries`: those amended last first. */
export type CorrectionsModel = { chrome: Chrome; entries: Amended[]; paging: PagingModel };

/** What was corrected in the published editions of one language, and what was withdrawn. */
export const renderCorrections = ({ chrome, entries, paging }: CorrectionsModel): string => {
  const { language } = chrome;
  const t = translator(language);
  const title = pagedTitle(t('list.corrections'), paging, language);
  const path = pagedPath(paging.of, language, paging.page);
  const isFirst = paging.page === 1;
  const there = otherLocales(language).map((other) => ({ language: other, path: correctionsPath(other) }));
  return renderDocument({
    chrome,
    title,
    description: t('list.correctionsAbout'),
    path,
    alternates: isFirst ? alternatesOfPage([{ language, path }, ...there]) : [],
    otherLanguages: there.map((other) => ({ ...other, same: isFirst })),
    main: (
      <div className="home">
        <h1>{title}</h1>
        <p className="standfirst">{t(entries.length > 0 ? 'list.correctionsAbout' : 'list.correctionsEmpty')}</p>
        {entries.length > 0 && (
          <ol className="editions amended">
            {entries.map((entry) => (
              <li key={entry.item.path}>
                <p className="place">
                  <span>{formatNumber(entry.item.number)}</span>
                  <small>{entry.item.series.name}</small>
                </p>
                <Entry entry={entry} language={language} />
              </li>
            ))}
          </ol>
        )}
        <Paging paging={paging} language={language} />
      </div>
    ),
  });
};

const Entry = ({ entry: { item, corrections }, language }: { entry: Amended; language: Locale }) => {
  const t = translator(language);
  const { withdrawal } = item;
  const amendments = [
    ...(withdrawal ? [{ on: withdrawal.on, what: t('list.withdrawal'), text: withdrawal.reason }] : []),
    ...corrections.map(({ on, kind, text }) => ({ on, what: t(`article.correction.${kind}`), text })),
  ];
  return (
    <div>
      <h2>
        <a href={item.path}>{listTitle(item, language)}</a>
      </h2>
      <ul>
        {amendments.map(({ on, what, text }, at) => (
          <li key={at}>
            <p className="meta">
              <Day on={on} language={language} />
              {' · '}
              {what}
              {at === 0 && item.languages.length > 1 && <LanguageTags item={item} />}
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
};
