'use client';

import { useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Step } from '../../domain/translating/steps';
import { useSaveEdition } from '../publishing/useSaveEdition';
import { saveLog } from '../saves/saveLog';
import { useWords } from '../useWords';
import { useOriginalState, useTranslationActs } from './useOriginalState';
import '../desk.css';
import './translating.css';

/** Steps that lead on are buttons; those that lead back are not so loud. */
const ONWARD: readonly Step[] = ['claim', 'submit', 'sign-off'];
/** Steps that say something of the text: what stands in the form is saved before them, and they go by that revision. */
const OF_TEXT: readonly Step[] = ['submit', 'sign-off'];

/** Over the desk of a translation: what whoever is there may do with its task. A refusal is told below, in the house's words. */
export const TaskSteps = () => {
  const t = useWords();
  const task = useOriginalState()?.task;
  const { takeStep, refusal, setRefusal } = useTranslationActs();
  const isModified = useFormModified();
  const isSaving = useFormProcessing();
  const [wanted, setWanted] = useState<Step>();
  const { id } = useDocumentInfo();
  const { saveDraft } = useSaveEdition();
  const take = useEffectEvent(async (step: Step) => {
    setWanted(undefined);
    if (!task) return;
    if (!OF_TEXT.includes(step)) return takeStep(task.id, step);
    // Why a save was refused is told where saves are.
    if (isModified && !(await saveDraft())) return;
    // What the last save answered: the form takes that over later than it says that it is saved.
    await takeStep(task.id, step, saveLog.revisions.get(String(id)));
  });
  // A save that is under way is waited for: whoever saves and goes on at once means what is being saved.
  useEffect(() => {
    if (wanted !== undefined && !isSaving) void take(wanted);
  }, [wanted, isSaving]);
  if (!task) return null;
  return (
    <span className="desk-steps">
      {[...task.steps]
        .sort((one, other) => Number(ONWARD.includes(one)) - Number(ONWARD.includes(other)))
        .map((step) => (
          <button
            key={step}
            type="button"
            className={ONWARD.includes(step) ? 'desk-step' : 'desk-link'}
            onClick={() => setWanted(step)}
          >
            {t(`translating.step.${step}`)}
          </button>
        ))}
      {refusal !== undefined && (
        <span className="desk-refused" role="alert">
          {refusal}{' '}
          <button type="button" className="desk-link" onClick={() => setRefusal(undefined)}>
            {t('desk.close')}
          </button>
        </span>
      )}
    </span>
  );
};
