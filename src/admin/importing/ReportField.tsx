'use client';

import { FieldLabel, useField, useFormFields } from '@payloadcms/ui';
import type { JSONFieldClientProps } from 'payload';
import { keptReport } from './keptManuscript';
import { ReportedProblems } from './ReportedProblems';
import '../desk.css';

/** The report of an import on the page of its file, in sentences. */
export const ReportField = ({ field, path }: JSONFieldClientProps) => {
  const { value } = useField({ path });
  const format = useFormFields(([fields]) => fields.format?.value);
  return (
    <div className="field-type importing-panel">
      <FieldLabel as="h3" label={field.label} path={path} />
      <ReportedProblems problems={keptReport(value).problems} format={String(format)} />
    </div>
  );
};
