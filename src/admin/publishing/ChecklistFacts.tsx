'use client';

import type { ReactNode } from 'react';
import type { Checklist, Counterpart } from '../../domain/commentary/checklist';
import { formatDay } from '../../domain/date';
import { formatNumber } from '../../domain/register';
import { translator } from '../../i18n/translate';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';

const Other = ({ counterpart }: { counterpart: Counterpart }) => {
  const t = useWords();
  const locale = useAdminLocale();
  const { title, language, isOriginal, path, lag } = counterpart;
  const day = (on: string) => formatDay(on, locale);
  return (
    <>
      {path ? (
        <a href={path} target="_blank" rel="noreferrer" lang={language}>
          {title}
        </a>
      ) : (
        <cite lang={language}>{title}</cite>
      )}{' '}
      {`(${t(`admin.language.${language}`)}, ${t(isOriginal ? 'publishing.original' : 'publishing.translation')})`}
      <small>{t(path ? 'publishing.linked' : 'publishing.notLinked')}</small>
      {lag && (
        <small className="is-look">
          {t(isOriginal ? 'publishing.lags' : 'publishing.willLag', {
            changedOn: day(lag.originalChangedOn),
            basedOn: day(lag.basedOn),
          })}
        </small>
      )}
    </>
  );
};

/** The rights line as the page will say it, in the language of the edition. */
const rightsText = ({ language, rightsLine }: Checklist): string | undefined => {
  if (!language || !rightsLine) return undefined;
  const t = translator(language);
  const { holder, years, licence, statement } = rightsLine;
  const terms = [licence, statement].filter(Boolean).join(' ') || t('rights.reserved');
  return t('rights.line', { years, holder, terms });
};

/** What the edition will be: its place in the register, its address, its day, its language and its company. */
export const ChecklistFacts = ({ checklist }: { checklist: Checklist }) => {
  const t = useWords();
  const locale = useAdminLocale();
  const { number, path, publishedOn, language, counterpart } = checklist;
  const unknown = t('publishing.unknown');
  const facts: [string, ReactNode][] = [
    [
      t('publishing.number'),
      number ? (
        <>
          <strong className="desk-checklist-number">{formatNumber(number)}</strong>
          <small>{t(`publishing.numberKind.${number.kind}`)}</small>
        </>
      ) : (
        unknown
      ),
    ],
    [t('publishing.address'), path ? <code>{path}</code> : unknown],
    [t('publishing.day'), publishedOn ? formatDay(publishedOn, locale) : unknown],
    [t('publishing.language'), language ? t(`admin.language.${language}`) : unknown],
    [t('publishing.other'), counterpart ? <Other counterpart={counterpart} /> : t('publishing.alone')],
    [t('publishing.rights'), rightsText(checklist) ?? t('publishing.noRights')],
  ];
  return (
    <dl>
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
};
