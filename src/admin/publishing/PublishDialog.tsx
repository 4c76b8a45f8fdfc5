'use client';

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Checklist } from '../../domain/commentary/checklist';
import type { Correction } from '../../domain/commentary/model';
import { stopsPublication } from '../../domain/commentary/problems';
import { useWords } from '../useWords';
import { ChecklistView } from './ChecklistView';
import { CorrectionOffer } from './CorrectionOffer';
import { useAskChecklist } from './useAskChecklist';
import { useSaveEdition } from './useSaveEdition';
import './publishing.css';

/** Asked once, of the form as it stood when the dialog was opened: nobody types behind it. */
const useChecklist = (): { answer?: Checklist; error?: string } => {
  const ask = useAskChecklist();
  const { id } = useDocumentInfo();
  const { getData } = useForm();
  const [asked, setAsked] = useState<{ answer?: Checklist; error?: string }>({});
  useEffect(() => {
    let isWanted = true;
    ask(getData(), id === undefined ? undefined : String(id)).then(
      (answer) => isWanted && setAsked({ answer }),
      (error: Error) => isWanted && setAsked({ error: error.message }),
    );
    return () => void (isWanted = false);
  }, [ask, getData, id]);
  return asked;
};

const isStopped = ({ problems, refusals }: Checklist): boolean => refusals.length > 0 || stopsPublication(problems);

type Props = {
  mayPublish: boolean;
  /** What is being written for readers; it outlives the dialog, as a publication may be refused. */
  correction: Correction | undefined;
  setCorrection: (next: Correction | undefined) => void;
  onClose: () => void;
};

/**
 * The checklist before publication, and publication itself. A native dialog: Escape closes it, what is behind cannot be
 * reached, focus returns to the button. It stands outside the form, so that no key in it submits that.
 */
export const PublishDialog = ({ mayPublish, correction, setCorrection, onClose }: Props) => {
  const t = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { answer, error } = useChecklist();
  const { publish, saveDraft } = useSaveEdition();
  const title = useFormFields(([fields]) => fields.title?.value as string | undefined);
  const lacksText = correction !== undefined && correction.text.trim() === '';

  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  const leave = (then?: () => void) => {
    dialog.current?.close();
    then?.();
  };

  return createPortal(
    <dialog ref={dialog} className="desk-checklist" aria-labelledby="desk-checklist-title" onClose={onClose}>
      <h2 id="desk-checklist-title" ref={heading} tabIndex={-1}>
        {t('publishing.title')} {title && <cite>{title}</cite>}
      </h2>
      <div className="desk-checklist-body" aria-busy={answer === undefined && error === undefined}>
        {error !== undefined && <p role="alert">{t('publishing.failed', { why: error })}</p>}
        {answer === undefined && error === undefined && <p role="status">{t('publishing.waiting')}</p>}
        {answer && (
          <ChecklistView checklist={answer} onLeave={leave}>
            {answer.changed && mayPublish && (
              <CorrectionOffer today={answer.today} correction={correction} onChange={setCorrection} />
            )}
          </ChecklistView>
        )}
      </div>
      <footer>
        {answer && !mayPublish && <p>{t('publishing.askAnEditor')}</p>}
        {answer && mayPublish && isStopped(answer) && (
          <p id="desk-checklist-stopped" className="is-stop">
            {t('publishing.stopped')}
          </p>
        )}
        {lacksText && <p className="is-stop">{t('publishing.correction.missing')}</p>}
        <button type="button" className="desk-button" onClick={() => leave()}>
          {t('publishing.back')}
        </button>
        {mayPublish ? (
          <button
            type="button"
            id="action-publish"
            className="desk-button is-main"
            disabled={!answer || isStopped(answer) || lacksText}
            aria-describedby={answer && isStopped(answer) ? 'desk-checklist-stopped' : undefined}
            onClick={() => leave(() => void publish(correction).then((isDone) => isDone && setCorrection(undefined)))}
          >
            {t('publishing.publish')}
          </button>
        ) : (
          <button type="button" className="desk-button is-main" onClick={() => leave(() => void saveDraft())}>
            {t('publishing.saveDraft')}
          </button>
        )}
      </footer>
    </dialog>,
    document.body,
  );
};
