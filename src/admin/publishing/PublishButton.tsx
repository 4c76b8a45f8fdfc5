'use client';

import { FormSubmit, useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import { useWords } from '../useWords';
import type { Correction } from '../../domain/commentary/model';
import { PublishDialog } from './PublishDialog';
import '../desk.css';

/**
 * The button of publication: it opens the checklist, and publication is a button of that. Who may not publish can see the
 * same list and is told the way; `publishers` are the roles that may.
 */
export const PublishButton = ({ publishers }: { publishers: readonly string[] }) => {
  const t = useWords();
  const { user } = useAuth();
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo();
  const isModified = useFormModified();
  const [isOpen, setOpen] = useState(false);
  const [correction, setCorrection] = useState<Correction | undefined>();
  const mayPublish = publishers.includes(String(user?.role));
  const isNews = isModified || unpublishedVersionCount > 0 || !hasPublishedDoc;
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        buttonStyle={mayPublish ? 'primary' : 'secondary'}
        disabled={!isNews}
        onClick={() => setOpen(true)}
        size="medium"
        type="button"
      >
        {t(mayPublish ? 'publishing.open' : 'publishing.openToCheck')}
      </FormSubmit>
      {isOpen && <PublishDialog {...{ mayPublish, correction, setCorrection }} onClose={() => setOpen(false)} />}
    </>
  );
};
