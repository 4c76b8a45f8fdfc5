'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import type { ClientField } from 'payload';
import { useCallback } from 'react';
import { showSide, useDesk } from '../desk';

const holds = (fields: readonly ClientField[], name: string): boolean =>
  fields.some((field) => ('name' in field ? field.name === name : 'fields' in field && holds(field.fields, name)));

const tabWith = (fields: readonly ClientField[], name: string): number => {
  const tabs = fields.find((field) => field.type === 'tabs');
  return tabs?.type === 'tabs' ? tabs.tabs.findIndex((tab) => holds(tab.fields, name)) : -1;
};

/**
 * Brings the tab of the form that holds a field to the front. Payload offers no other way than its tabs' buttons, and
 * this is the only file that knows them.
 */
export const useShowField = (): ((path: string) => void) => {
  const { collectionSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const desk = useDesk();
  return useCallback(
    (path) => {
      showSide(desk, 'translation');
      const fields = collectionSlug ? (getEntityConfig({ collectionSlug })?.fields ?? []) : [];
      const tab = tabWith(fields, path.split('.', 1)[0] ?? '');
      const button = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab];
      if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click();
    },
    [collectionSlug, desk, getEntityConfig],
  );
};
