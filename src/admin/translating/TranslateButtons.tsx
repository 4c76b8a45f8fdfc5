'use client';

import { useAuth } from '@payloadcms/ui';
import { LOCALES } from '../../../locales/index';
import { deskPath } from '../../routing/paths';
import { useWords } from '../useWords';
import type { Existing } from './translationsOf';
import { useTranslate } from './useTranslate';
import '../desk.css';
import './translating.css';

type Props = {
  original: string;
  /** The language of the original. */
  from: unknown;
  existing: readonly Existing[];
  /** Whether a translation of it may be begun now. */
  isFree: boolean;
};

/**
 * For each language that an original of `from` can be translated into: the way to the translation that is there, or a
 * button that begins it, for whoever may. A refusal is told beside them.
 */
export const TranslateButtons = ({ original, from, existing, isFree }: Props) => {
  const t = useWords();
  const { permissions } = useAuth();
  const { translate, refusal, forget } = useTranslate();
  const mayBegin = isFree && permissions?.collections?.commentaries?.create;
  return (
    <span className="desk-translate">
      {existing.map(({ id, language }) => (
        <a key={language} className="desk-link" href={deskPath(id)}>
          {t('translating.open', { language: t(`admin.language.${language}`) })}
        </a>
      ))}
      {mayBegin &&
        LOCALES.filter((language) => language !== from && !existing.some((one) => one.language === language)).map(
          (language) => (
            <button
              key={language}
              type="button"
              className="desk-link"
              onClick={() => void translate(original, language)}
            >
              {t(`translating.into.${language}`)}
            </button>
          ),
        )}
      {refusal !== undefined && (
        <span className="desk-refused" role="alert">
          {refusal.sentence}{' '}
          {refusal.edition !== undefined && (
            <a className="desk-link" href={deskPath(refusal.edition)}>
              {t('translating.openOther')}
            </a>
          )}{' '}
          <button type="button" className="desk-link" onClick={forget}>
            {t('desk.close')}
          </button>
        </span>
      )}
    </span>
  );
};
