'use client';

import { getTranslation } from '@payloadcms/translations';
import { FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import './head.css';
import './body.css';

/** The title in the face readers see it in. A long one wraps instead of running out of sight; it is one line all the same. */
export const TitleField = ({ field, path: given, readOnly }: TextFieldClientProps) => {
  const { value, setValue, showError, disabled, path } = useField<string>({ potentiallyStalePath: given });
  const { i18n } = useTranslation();
  return (
    <div className={`field-type desk-title${showError ? ' error' : ''}`}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <FieldError path={path} showError={showError} />
      <textarea
        id={`field-${path}`}
        name={path}
        rows={1}
        maxLength={field.maxLength}
        placeholder={getTranslation(field.admin?.placeholder ?? '', i18n)}
        value={value ?? ''}
        readOnly={readOnly || disabled}
        aria-invalid={showError}
        onChange={({ target }) => setValue(target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
        }}
      />
    </div>
  );
};
