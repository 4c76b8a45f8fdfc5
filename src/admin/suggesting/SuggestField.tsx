'use client';

import { useConfig, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import type { SuggestReport } from '../../domain/suggesting/suggest';
import { saveLog } from '../saves/saveLog';
import { askHouse, type HouseAnswer } from '../translating/askHouse';
import { useTranslationId } from '../translating/useOriginalId';
import { useOriginalState } from '../translating/useOriginalState';
import { useWords } from '../useWords';
import '../desk.css';
import '../exchange/exchange.css';

const Answered = ({ answer }: { answer: HouseAnswer<SuggestReport> }) => {
  const t = useWords();
  if (answer.is === 'refused')
    return (
      <p className="desk-refused" role="alert">
        {answer.sentence || t('translating.unanswered')}
      </p>
    );
  const { blocks, problems } = answer.told;
  return (
    <div role="status">
      <p>
        {blocks.length === 0
          ? t('translating.suggest.nothing')
          : t('translating.suggest.stored', { count: blocks.length })}{' '}
        {blocks.length > 0 && (
          <button type="button" className="desk-step" onClick={() => window.location.reload()}>
            {t('translating.suggest.show')}
          </button>
        )}
      </p>
      <ul>
        {problems.map(({ unit, text }) => (
          <li key={`${unit} ${text}`}>{text}</li>
        ))}
      </ul>
    </div>
  );
};

/** Suggestions of a machine for a translation; nothing at any other edition, nor where the house has none. */
export const SuggestField = () => {
  const t = useWords();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { id } = useDocumentInfo();
  const isTranslation = useTranslationId() !== null;
  const suggests = useOriginalState()?.suggests ?? false;
  const isModified = useFormModified();
  const [state, setState] = useState<'asking' | 'saveFirst' | HouseAnswer<SuggestReport>>();
  if (!isTranslation || !suggests) return null;
  const ask = async () => {
    if (isModified) return setState('saveFirst');
    setState('asking');
    const address = `${config.routes.api}/commentaries/${encodeURIComponent(String(id))}/suggest`;
    setState(await askHouse<SuggestReport>(address, {}, i18n.language, { rev: saveLog.revisions.get(String(id)) }));
  };
  return (
    <section className="field-type exchange" aria-labelledby="suggest-title" aria-busy={state === 'asking'}>
      <h3 id="suggest-title">{t('translating.suggest.title')}</h3>
      <p>{t('translating.suggest.help')}</p>
      <p>
        <button type="button" className="desk-step" disabled={state === 'asking'} onClick={() => void ask()}>
          {t('translating.suggest.ask')}
        </button>
      </p>
      {state === 'asking' && <p role="status">{t('translating.suggest.asking')}</p>}
      {state === 'saveFirst' && (
        <p className="desk-refused" role="alert">
          {t('translating.suggest.saveFirst')}
        </p>
      )}
      {typeof state === 'object' && <Answered answer={state} />}
    </section>
  );
};
