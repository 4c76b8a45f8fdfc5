import { OWN_NAMES } from '../../../locales/index';
import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { exportPath, sideBySidePath } from '../../routing/paths';

/** What else can be done with an article: cite it, take it away, read it beside another edition, publish it again. */
export const Tools = ({ edition: { language, path, siblings } }: { edition: EditionView }) => {
  const t = translator(language);
  const links = [
    { href: '#cite', name: t('article.cite') },
    { href: exportPath(path, 'pdf'), name: t('article.pdf') },
    ...siblings.map((sibling) => ({
      href: sideBySidePath(path, sibling.language),
      name:
        siblings.length > 1 ? `${t('article.sideBySide')}: ${OWN_NAMES[sibling.language]}` : t('article.sideBySide'),
    })),
    { href: '#republish', name: t('article.republish') },
  ];
  return (
    <nav className="tools" aria-label={t('article.tools')}>
      {links.map(({ href, name }) => (
        <a key={href} href={href}>
          {name}
        </a>
      ))}
    </nav>
  );
};
