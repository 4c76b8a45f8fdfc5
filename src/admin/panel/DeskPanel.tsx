'use client';

import { useFormFields } from '@payloadcms/ui';
import { useId, useRef, useState, type ReactNode } from 'react';
import { ProblemsPanel } from '../problems/ProblemsPanel';
import { useProblems } from '../problems/useProblems';
import { useWords } from '../useWords';
import { tabAfter } from './tabKeys';
import './panel.css';

const TABS = ['notes', 'problems'] as const;
type Tab = (typeof TABS)[number];

/** What stands beside the text: its notes and its problems, one at a time, and below the notes what there is to check. */
export const DeskPanel = ({ notes }: { notes: ReactNode }) => {
  const t = useWords();
  const [shown, setShown] = useState<Tab>('notes');
  const [isFolded, setFolded] = useState(false);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const problems = useProblems();
  const noteCount = useFormFields(([fields]) => fields.notes?.rows?.length ?? 0);
  const counts: Record<Tab, number> = { notes: noteCount, problems: problems.length };
  const show = (tab: Tab) => {
    setShown(tab);
    setFolded(false);
    list.current?.querySelector<HTMLElement>(`[data-tab=${tab}]`)?.focus();
  };
  return (
    <aside className={`desk-panel${isFolded ? ' is-folded' : ''}`} aria-label={t('desk.panel.title')}>
      <div className="desk-panel-bar">
        <div ref={list} className="desk-tabs" role="tablist" aria-label={t('desk.panel.title')}>
          {TABS.map((tab) => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`${id}-${tab}`}
              data-tab={tab}
              aria-selected={tab === shown}
              aria-controls={`${id}-${tab}-panel`}
              tabIndex={tab === shown ? 0 : -1}
              onClick={() => show(tab)}
              onKeyDown={(event) => {
                const next = tabAfter(TABS, tab, event.key);
                if (next === undefined) return;
                event.preventDefault();
                show(next);
              }}
            >
              {t(`desk.panel.${tab}`)} <span className="desk-tab-count">{counts[tab]}</span>
            </button>
          ))}
        </div>
        <button
          type="button"
          className="desk-link desk-panel-fold"
          aria-expanded={!isFolded}
          onClick={() => setFolded(!isFolded)}
        >
          {t(isFolded ? 'desk.panel.open' : 'desk.panel.fold')}
        </button>
      </div>
      <div
        className="desk-tab-panel"
        role="tabpanel"
        id={`${id}-notes-panel`}
        aria-labelledby={`${id}-notes`}
        hidden={shown !== 'notes'}
      >
        {notes}
        {problems.length > 0 && (
          <div className="desk-before">
            <ProblemsPanel brief onMore={() => show('problems')} />
          </div>
        )}
      </div>
      <div
        className="desk-tab-panel is-scrolled"
        role="tabpanel"
        id={`${id}-problems-panel`}
        aria-labelledby={`${id}-problems`}
        hidden={shown !== 'problems'}
      >
        {shown === 'problems' && <ProblemsPanel />}
      </div>
    </aside>
  );
};
