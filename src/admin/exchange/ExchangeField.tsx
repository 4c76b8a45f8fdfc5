'use client';

import { useConfig, useFormModified, useTranslation } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import { useTranslationId } from '../translating/useOriginalId';
import { useWords } from '../useWords';
import { BroughtBack } from './BroughtBack';
import { sendBack, type Brought } from './sendBack';
import { takeOut } from './takeOut';
import '../desk.css';
import './exchange.css';

/** The way of a translation to an outside translator and back, as a file; nothing at any other edition. */
export const ExchangeField = () => {
  const t = useWords();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const id = useTranslationId();
  const isModified = useFormModified();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [brought, setBrought] = useState<Brought>();
  if (id === null) return null;
  const address = `${config.routes.api}/commentaries/${encodeURIComponent(id)}/xliff`;
  const words = { language: i18n.language, unanswered: t('translating.unanswered') };
  /** The house knows what is saved: what stands in the form alone would be missing from a file, or lost to one. */
  const act = async (work: () => Promise<void>) => {
    setBrought(undefined);
    setRefusal(isModified ? t('translating.exchange.saveFirst') : undefined);
    if (isModified) return;
    setBusy(true);
    await work();
    setBusy(false);
  };
  return (
    <section className="field-type exchange" aria-labelledby="exchange-title" aria-busy={isBusy}>
      <h3 id="exchange-title">{t('translating.exchange.title')}</h3>
      <p>{t('translating.exchange.help')}</p>
      <p className="exchange-ways">
        <button
          type="button"
          className="desk-step"
          disabled={isBusy}
          onClick={() => void act(async () => setRefusal(await takeOut(address, words)))}
        >
          {t('translating.exchange.out')}
        </button>
        <button type="button" className="desk-step" disabled={isBusy} onClick={() => input.current?.click()}>
          {t('translating.exchange.back')}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        accept=".xlf,.xliff"
        aria-label={t('translating.exchange.back')}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void act(async () => setBrought(await sendBack(address, file, words)));
          target.value = '';
        }}
      />
      {refusal !== undefined && (
        <p className="desk-refused" role="alert">
          {refusal}
        </p>
      )}
      {brought && <BroughtBack brought={brought} />}
    </section>
  );
};
