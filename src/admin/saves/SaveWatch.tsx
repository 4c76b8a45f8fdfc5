'use client';

import { useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui';
import { useEffect, useSyncExternalStore } from 'react';
import { RefusedSave } from './RefusedSave';
import { saveLog as log, setRefusal } from './saveLog';
import '../desk.css';

const subscribe = (tell: () => void) => {
  log.listeners.add(tell);
  return () => void log.listeners.delete(tell);
};

/**
 * Stands in the edit view of an edition: its saves say which revision the form was loaded with, and a refused save
 * is told in whole sentences. What was refused is still unsaved, which Payload's form forgets.
 */
export const SaveWatch = () => {
  const { id: given } = useDocumentInfo();
  const id = String(given ?? '');
  const loaded = useFormFields(([fields]) => fields.rev?.initialValue);
  const refusal = useSyncExternalStore(
    subscribe,
    () => log.refusals.get(id),
    () => undefined,
  );
  const { setModified } = useForm();
  const isModified = useFormModified();

  useEffect(() => () => setRefusal(log, id, null), [id]);
  useEffect(() => {
    if (id !== '' && typeof loaded === 'number') log.revisions.set(id, loaded);
  }, [id, loaded]);
  useEffect(() => {
    if (refusal && !isModified) setModified(true);
  }, [refusal, isModified, setModified]);

  return refusal ? <RefusedSave refusal={refusal} onClose={() => setRefusal(log, id, null)} /> : null;
};
