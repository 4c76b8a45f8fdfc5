'use client';

import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui';
import { useMemo, type ReactNode } from 'react';
import { lightly } from './lightly';

/** Stands round every page of the admin, so that the forms of editions ask the server lightly. */
export const LightFormState = ({ children }: { children: ReactNode }) => {
  const functions = useServerFunctions();
  const light = useMemo(() => ({ ...functions, getFormState: lightly(functions.getFormState) }), [functions]);
  return <ServerFunctionsContext value={light}>{children}</ServerFunctionsContext>;
};
