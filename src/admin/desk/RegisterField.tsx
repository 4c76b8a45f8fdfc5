'use client';

import { RenderFields, useDocumentInfo, useFormFields, useFormSubmitted } from '@payloadcms/ui';
import type { CollapsibleFieldClientProps } from 'payload';
import { useId, useMemo, useState } from 'react';
import { useWords } from '../useWords';
import { RegisterLine } from './RegisterLine';
import './head.css';

/** Told by the line itself. */
const ON_THE_LINE = ['year', 'sequence'];

/** Series, language and number of an edition on one line above its title; it opens to the fields they are set by. */
export const RegisterField = (props: CollapsibleFieldClientProps) => {
  const { field, indexPath, parentPath, parentSchemaPath, permissions, readOnly } = props;
  const t = useWords();
  const region = useId();
  const { id } = useDocumentInfo();
  // A new edition has no language and no series yet, and cannot be stored without.
  const [isOpen, setOpen] = useState(id === undefined);
  const names = useMemo(() => field.fields.flatMap((one) => ('name' in one ? one.name : [])), [field.fields]);
  const submitted = useFormSubmitted();
  const isWrong = useFormFields(([fields]) => names.some((name) => fields[name]?.valid === false)) && submitted;
  const isShown = isOpen || isWrong;
  // Places are kept: Payload counts fields. Before the first save, what cannot be left out is enough to begin with.
  const fields = useMemo(
    () =>
      field.fields.map((one) => {
        const isNeeded = 'required' in one && one.required;
        return ON_THE_LINE.includes('name' in one ? one.name : '') || (id === undefined && !isNeeded) ? null : one;
      }) as typeof field.fields,
    [field, id],
  );
  return (
    <div className="field-type desk-register">
      <button
        type="button"
        className="desk-register-line"
        aria-expanded={isShown}
        aria-controls={region}
        onClick={() => setOpen(!isShown)}
      >
        <RegisterLine />
        <span className="desk-register-change">{t(isShown ? 'desk.close' : 'desk.register.change')}</span>
      </button>
      <div id={region} hidden={!isShown}>
        {isShown && (
          <RenderFields
            className="desk-register-fields"
            fields={fields}
            margins="small"
            parentIndexPath={indexPath ?? ''}
            parentPath={parentPath ?? ''}
            parentSchemaPath={parentSchemaPath ?? ''}
            permissions={permissions ?? {}}
            readOnly={readOnly}
            forceRender
          />
        )}
      </div>
    </div>
  );
};
