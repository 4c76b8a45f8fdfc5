import { LOCALES } from '../../../locales/index';
import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { runsOf, type Run } from './run';

/** Whether a statement is the usual reservation in other letters ("All Rights Reserved"); then our wording stands. */
const saysReserved = (statement: string): boolean =>
  LOCALES.some((locale) => {
    const plain = (text: string) =>
      text
        .toLocaleLowerCase(locale)
        .replace(/[.\s]+/g, ' ')
        .trim();
    return plain(statement) === plain(translator(locale)('rights.reserved'));
  });

/**
 * "© 2009–2024 Holder. All rights reserved.", with a licence or the edition's own statement in the place of the last.
 * Readers: the article's page, its print. Empty where nobody holds the rights.
 */
export const rightsRuns = ({ language, rights }: EditionView): Run[] => {
  if (!rights) return [];
  const { years, holder, licence, licenceAddress, statement } = rights;
  const t = translator(language);
  const own = statement && !saysReserved(statement) ? statement : undefined;
  const named: Run[] = licence ? [{ text: licence, href: licenceAddress, rel: 'license' }] : [];
  const stated: Run[] = own ? [{ text: licence ? ` ${own}` : own }] : [];
  const terms = [...named, ...stated];
  const reserved: Run[] = [{ text: t('rights.reserved') }];
  return runsOf({ terms: terms.length > 0 ? terms : reserved }, (slots) =>
    t('rights.line', { years, holder, ...slots }),
  );
};
