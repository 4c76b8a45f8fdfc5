'use client';

import { useFormFields, useFormModified, useFormProcessing } from '@payloadcms/ui';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Step } from '../../domain/translating/steps';
import { useWords } from '../useWords';
import { useOriginalState, useTranslationActs } from './useOriginalState';
import '../desk.css';
import './translating.css';

/** Steps that lead on are buttons; those that lead back are not so loud. */
const ONWARD: readonly Step[] = ['claim', 'submit', 'sign-off'];
/** Steps that say something of the text: of what is saved, not of what stands in the form alone. */
const OF_TEXT: readonly Step[] = ['submit', 'sign-off'];

/** Over the desk of a translation: what whoever is there may do with its task. A refusal is told below, in the house's words. */
export const TaskSteps = () => {
  const t = useWords();
  const task = useOriginalState()?.task;
  const { takeStep, refusal, setRefusal } = useTranslationActs();
  const isModified = useFormModified();
  const isSaving = useFormProcessing();
  const [wanted, setWanted] = useState<Step>();
  const rev = useFormFields(([fields]) => fields.rev?.initialValue);
  const take = useEffectEvent((step: Step) => {
    setWanted(undefined);
    if (!task) return;
    if (!OF_TEXT.includes(step)) return void takeStep(task.id, step);
    if (isModified) return setRefusal(t('translating.saveFirst'));
    void takeStep(task.id, step, typeof rev === 'number' ? rev : undefined);
  });
  // Whoever saves and goes on at once means what is being saved: its revision is known only when the save is over.
  useEffect(() => {
    if (wanted !== undefined && !isSaving) take(wanted);
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
