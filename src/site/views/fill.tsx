import { Fragment, type ReactNode } from 'react';

const FIRST_SLOT = 0xe000;

/**
 * A sentence of `locales` with elements in its places, so that word order stays with the translators:
 * `fill({ publisher: <a …/> }, (slots) => t('provenance.firstPublished', { on, ...slots }))`.
 */
export const fill = <Name extends string>(
  parts: Record<Name, ReactNode>,
  sentence: (slots: Record<Name, string>) => string,
): ReactNode => {
  const names = Object.keys(parts) as Name[];
  const slots = Object.fromEntries(names.map((name, at) => [name, String.fromCharCode(FIRST_SLOT + at)]));
  return sentence(slots as Record<Name, string>)
    .split(/([\ue000-\ue0ff])/)
    .map((piece, at) => {
      const name = names[piece.charCodeAt(0) - FIRST_SLOT];
      return <Fragment key={at}>{name === undefined ? piece : parts[name]}</Fragment>;
    });
};
