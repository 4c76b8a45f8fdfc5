'use client';

import { LOCALES } from '../../../locales/index';
import { deskPath } from '../../routing/paths';
import { useWords } from '../useWords';
import { useTranslate } from './useTranslate';

/** One button a language that an original of `from` can be translated into; a refusal is told beside them. */
export const TranslateButtons = ({ original, from }: { original: string; from: unknown }) => {
  const t = useWords();
  const { translate, refusal, forget } = useTranslate();
  return (
    <span className="desk-translate">
      {LOCALES.filter((language) => language !== from).map((language) => (
        <button key={language} type="button" className="desk-link" onClick={() => void translate(original, language)}>
          {t(`translating.into.${language}`)}
        </button>
      ))}
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
