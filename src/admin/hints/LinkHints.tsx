'use client';

import { useConfig } from '@payloadcms/ui';
import type { LinkHint } from '../../domain/translating/hints';
import { useJudged } from '../problems/useProblems';
import { useWords } from '../useWords';
import { linkStates } from './linkState';
import { Places } from './Places';
import { useSwap } from './useSwap';

/** The links of the original to editions that there are in this language, each with one press that swaps it. */
export const LinkHints = ({ links, isFixed }: { links: readonly LinkHint[]; isFixed: boolean }) => {
  const t = useWords();
  const { config } = useConfig();
  const { judged } = useJudged();
  const swap = useSwap();
  const states = linkStates(judged, links, config.serverURL);
  return (
    <table>
      <caption>{t('translating.hints.links')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('translating.hints.place')}</th>
          <th scope="col">{t('translating.hints.form')}</th>
          <th scope="col">{t('translating.hints.state')}</th>
        </tr>
      </thead>
      <tbody>
        {links.map((hint, at) => (
          <tr key={hint.from} data-link={hint.from} data-state={states[at]}>
            <td>
              <Places parts={hint.parts} />
            </td>
            <td>
              <a href={hint.to.path} target="_blank" rel="noopener" lang={hint.to.language}>
                {hint.to.title}
              </a>
            </td>
            <td>
              <span className="desk-hint-state">{t(`translating.hints.${states[at] ?? 'absent'}`)}</span>
              {!isFixed && states[at] === 'toSwap' && (
                <button type="button" className="desk-link" onClick={() => swap(hint)}>
                  {t('translating.hints.swap')}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
