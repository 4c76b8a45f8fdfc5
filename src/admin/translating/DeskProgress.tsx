'use client';

import { useMemo } from 'react';
import { progressOf } from '../../domain/commentary/progress';
import { openRemarks } from '../../domain/translating/remarks';
import { useJudged } from '../problems/useProblems';
import { useWords } from '../useWords';
import type { Original } from './original';
import { TaskLine } from './TaskLine';
import { useOriginal } from './useOriginal';
import { useRemarks } from './useRemarks';
import './translating.css';

const Done = ({ original }: { original: Original }) => {
  const t = useWords();
  const { judged } = useJudged();
  const { blocks, notes } = useMemo(
    () => progressOf({ original: original.text, translation: judged }),
    [original, judged],
  );
  const open = openRemarks(useRemarks()).length;
  const all = blocks.all + notes.all;
  const part = all === 0 ? 1 : (blocks.done + notes.done) / all;
  return (
    <span className="desk-progress">
      <span className="desk-progress-bar" aria-hidden="true">
        <span style={{ inlineSize: `${part * 100}%` }} />
      </span>
      <span>
        {t('translating.progress', {
          doneBlocks: blocks.done,
          blocks: blocks.all,
          doneNotes: notes.done,
          notes: notes.all,
        })}
        {open > 0 && ` · ${t('translating.openRemarks', { count: open })}`}
      </span>
      <TaskLine />
    </span>
  );
};

/** How much of the original stands in its translation, over the desk, live; nothing over any other edition. */
export const DeskProgress = () => {
  const state = useOriginal();
  return state?.is === 'there' ? <Done original={state.original} /> : null;
};
