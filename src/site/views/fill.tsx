import { Fragment, type ReactNode } from 'react';
import { cutAtSlots } from '../words/slots';

/**
 * A sentence of `locales` with elements in its places:
 * `fill({ date: <Day …/> }, (slots) => t('article.changed', slots))`.
 */
export const fill = <Name extends string>(
  parts: Record<Name, ReactNode>,
  sentence: (slots: Record<Name, string>) => string,
): ReactNode =>
  cutAtSlots(Object.keys(parts) as Name[], sentence).map((piece, at) => (
    <Fragment key={at}>{'name' in piece ? parts[piece.name] : piece.text}</Fragment>
  ));
