'use client';

import { useFormFields } from '@payloadcms/ui';
import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useOpenNote } from '../desk';
import { HintsPanel } from '../hints/HintsPanel';
import { useHints } from '../hints/useHints';
import { ProblemsPanel } from '../problems/ProblemsPanel';
import { useProblems } from '../problems/useProblems';
import { useWords } from '../useWords';
import { openRemarks } from '../../domain/translating/remarks';
import { RemarksPanel } from '../translating/RemarksPanel';
import { useMarkedBlocks } from '../translating/useMarkedBlocks';
import { useOriginal } from '../translating/useOriginal';
import { useIsTranslation } from '../translating/useOriginalId';
import { useRemarks } from '../translating/useRemarks';
import { useRemarkWay } from '../translating/useRemarkWay';
import { tabAfter } from './tabKeys';
import { usePaneKeys } from './usePaneKeys';
import './panel.css';

const TABS = ['notes', 'problems'] as const;
const TABS_OF_TRANSLATION = ['pairs', 'remarks', ...TABS, 'hints'] as const;
/** Where notes are not written. */
const BESIDE_NOTES: readonly string[] = ['problems', 'remarks', 'hints'];
type Tab = (typeof TABS_OF_TRANSLATION)[number];

/** The tab that is shown: the chosen one where there is one of that name, else the first. */
const useShownTab = () => {
  const isTranslation = useIsTranslation();
  const tabs: readonly Tab[] = isTranslation ? TABS_OF_TRANSLATION : TABS;
  const [chosen, choose] = useState<Tab | null>(null);
  const shown = chosen !== null && tabs.includes(chosen) ? chosen : tabs[0]!;
  // A note is opened where it can be written: not behind the list of problems.
  const open = useOpenNote();
  useEffect(() => {
    if (open !== null) choose((tab) => (tab !== null && BESIDE_NOTES.includes(tab) ? null : tab));
  }, [open]);
  return { tabs, shown, choose, isTranslation };
};

type Props = { notes: ReactNode; pairs: ReactNode };

/**
 * What stands beside the text: its notes and its problems, one at a time, and below the notes what there is to check; of
 * a translation first its notes against those of its original, and last what the house knows of the original's links and
 * names.
 */
export const DeskPanel = ({ notes, pairs }: Props) => {
  const t = useWords();
  const { tabs, shown, choose, isTranslation } = useShownTab();
  const [isFolded, setFolded] = useState(false);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const problems = useProblems();
  const noteCount = useFormFields(([fields]) => fields.notes?.rows?.length ?? 0);
  const original = useOriginal();
  const pairCount = original?.is === 'there' ? original.original.rows.length : 0;
  const remarks = useRemarks();
  const hints = useHints();
  const counts: Record<Tab, number> = {
    pairs: pairCount,
    remarks: openRemarks(remarks).length,
    notes: noteCount,
    problems: problems.length,
    hints: (hints?.links.length ?? 0) + (hints?.names.length ?? 0),
  };
  useMarkedBlocks(remarks);
  usePaneKeys(list);
  const writing = useRemarkWay(
    isTranslation,
    useCallback(() => {
      choose('remarks');
      setFolded(false);
    }, [choose]),
  );
  const show = (tab: Tab) => {
    choose(tab);
    setFolded(false);
    list.current?.querySelector<HTMLElement>(`[data-tab=${tab}]`)?.focus();
  };
  return (
    <aside className={`desk-panel${isFolded ? ' is-folded' : ''}`} aria-label={t('desk.panel.title')}>
      <div className="desk-panel-bar">
        <div ref={list} className="desk-tabs" role="tablist" aria-label={t('desk.panel.title')}>
          {tabs.map((tab) => (
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
                const next = tabAfter(tabs, tab, event.key);
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
      {isTranslation && (
        <div
          className="desk-tab-panel is-scrolled"
          role="tabpanel"
          id={`${id}-pairs-panel`}
          aria-labelledby={`${id}-pairs`}
          hidden={shown !== 'pairs'}
        >
          {shown === 'pairs' && pairs}
        </div>
      )}
      {isTranslation && (
        <div
          className="desk-tab-panel is-scrolled"
          role="tabpanel"
          id={`${id}-remarks-panel`}
          aria-labelledby={`${id}-remarks`}
          hidden={shown !== 'remarks'}
        >
          {shown === 'remarks' && <RemarksPanel writing={writing} />}
        </div>
      )}
      <div
        className="desk-tab-panel"
        role="tabpanel"
        id={`${id}-notes-panel`}
        aria-labelledby={`${id}-notes`}
        hidden={shown !== 'notes'}
      >
        {/* Either list holds the editor of the open note, of which there is one. */}
        {(!isTranslation || shown === 'notes') && notes}
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
      {isTranslation && (
        <div
          className="desk-tab-panel is-scrolled"
          role="tabpanel"
          id={`${id}-hints-panel`}
          aria-labelledby={`${id}-hints`}
          hidden={shown !== 'hints'}
        >
          {shown === 'hints' && <HintsPanel />}
        </div>
      )}
    </aside>
  );
};
