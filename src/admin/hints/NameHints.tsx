'use client';

import { useFormFields } from '@payloadcms/ui';
import { useMemo, useState } from 'react';
import { heldBy, type NameHint } from '../../domain/translating/hints';
import { termsOf } from '../../domain/text/findTerms';
import { showSide, useDesk } from '../desk';
import { useJudged } from '../problems/useProblems';
import { useWords } from '../useWords';
import { Places } from './Places';
import { putWords } from './putWords';

/** The names of the original as the house writes them in this language, each with one press that puts it at the caret. */
export const NameHints = ({ names, isFixed }: { names: readonly NameHint[]; isFixed: boolean }) => {
  const t = useWords();
  const desk = useDesk();
  const { judged } = useJudged();
  const language = String(useFormFields(([fields]) => fields.language?.value) ?? '');
  const [isWithoutCaret, setWithoutCaret] = useState(false);
  const terms = useMemo(() => termsOf(names, ({ form }) => form, language), [names, language]);
  const held = useMemo(() => heldBy(judged, terms), [judged, terms]);
  const put = (words: string) => {
    showSide(desk, 'translation');
    setWithoutCaret(!(desk.body && putWords(desk.body, words)));
  };
  return (
    <>
      {isWithoutCaret && <p role="alert">{t('desk.problems.withoutCaret')}</p>}
      <table>
        <caption>{t('translating.hints.names')}</caption>
        <thead>
          <tr>
            {(['place', 'inOriginal', 'form', 'state'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`translating.hints.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr
              key={`${name.source}.${name.id}`}
              data-name={name.form}
              data-state={held.has(name) ? 'there' : 'absent'}
            >
              <td>
                <Places parts={name.parts} />
              </td>
              <td>{name.written}</td>
              <td>
                <span lang={language}>{name.form}</span>{' '}
                <small>{[t(`translating.hints.from.${name.source}`), name.note].filter(Boolean).join(' · ')}</small>
              </td>
              <td>
                <span className="desk-hint-state">{t(`translating.hints.${held.has(name) ? 'there' : 'absent'}`)}</span>
                {!isFixed && (
                  <button type="button" className="desk-link" onClick={() => put(name.form)}>
                    {t('translating.hints.put')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
