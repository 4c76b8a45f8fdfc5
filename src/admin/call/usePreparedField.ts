'use client';

import { useServerFunctions, useTranslation } from '@payloadcms/ui';
import { useEffect, useState, type ReactNode } from 'react';
import { prepareField, readyField } from './preparedField';

/**
 * Payload's own field for a text, e.g. `commentaries.notes.text`, made by the server and without a value of its own.
 * Undefined until it is there. The one place that knows Payload's way of drawing a field on demand, which it calls
 * experimental and does not promise.
 */
export const usePreparedField = (schemaPath: string): ReactNode => {
  const { _internal_renderField: renderField } = useServerFunctions();
  const { i18n } = useTranslation();
  const place = `${i18n.language}:${schemaPath}`;
  const [field, setField] = useState<ReactNode>(() => readyField(place));
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      // A note's text says that it is drawn on demand by not being hidden: in a form it is not drawn at all.
      const drawn = await renderField({ hidden: false, path: 'note', schemaPath: `collection.${schemaPath}` });
      return (drawn as { Field?: ReactNode } | undefined)?.Field;
    };
    void prepareField(place, ask).then((drawn) => {
      if (!isGone) setField(drawn);
    });
    return () => {
      isGone = true;
    };
  }, [place, renderField, schemaPath]);
  return field;
};
