import type { Locale } from '../../../locales/index';
import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { fill } from './fill';

/** Offers the other edition by its own title in its own language, or says plainly that there is none. */
export const Switch = ({ edition, to }: { edition: EditionView; to: Locale }) => {
  const t = translator(edition.language);
  const sibling = edition.siblings.find(({ language }) => language === to);
  const gone = edition.withdrawnSiblings.find(({ language }) => language === to);
  if (!sibling && gone) return <a href={gone.path}>{t(`article.siblingWithdrawn.${to}`)}</a>;
  if (!sibling) return t(`article.lonely.${to}`);
  return (
    <a href={sibling.path} hrefLang={to} lang={to} rel="alternate">
      {fill({ title: <strong>{sibling.title}</strong> }, (slots) => translator(to)('article.readIn', slots))}
    </a>
  );
};
