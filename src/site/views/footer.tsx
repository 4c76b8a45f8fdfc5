import { translator } from '../../i18n/translate';
import { correctionsPath, feedPath, homePath } from '../../routing/paths';
import { yearRange, type Chrome } from '../chrome';

/** The house's own rights, up to the current year; its feeds, its pages, how to reach it. */
export const Footer = ({ chrome: { language, rights, pages, email } }: { chrome: Chrome }) => {
  const t = translator(language);
  const links = [
    { name: t('page.feeds.atom'), path: feedPath(homePath(language), 'xml') },
    { name: t('page.feeds.json'), path: feedPath(homePath(language), 'json') },
    { name: t('page.corrections'), path: correctionsPath(language) },
    ...pages,
  ];
  return (
    <footer className="bottom">
      {rights && (
        <p>{t('page.footer', { years: yearRange(rights.firstYear, rights.lastYear), holder: rights.holder })}</p>
      )}
      <nav aria-label={t('page.foot')}>
        {links.map(({ name, path }) => (
          <a key={path} href={path}>
            {name}
          </a>
        ))}
        {email && <a href={`mailto:${email}`}>{email}</a>}
      </nav>
    </footer>
  );
};
