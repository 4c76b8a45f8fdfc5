import type { Locale } from '../../../locales/index';
import { translator } from '../../i18n/translate';
import { pagedPath } from '../../routing/paths';

/** Which of a list's pages this is; `of` is the address of the list, which is its first page. */
export type PagingModel = { of: string; page: number; pages: number };

/** How many pages a list of `total` lines has; an empty list has one. */
export const pagesOf = (total: number, size: number): number => Math.max(1, Math.ceil(total / size));

/** A list's own title, on its later pages with their number. */
export const pagedTitle = (title: string, { page }: PagingModel, language: Locale): string =>
  page === 1 ? title : translator(language)('list.titled', { title, page });

/** The way to newer and older pages, as plain links; nothing where a list has one page. */
export const Paging = ({ paging: { of, page, pages }, language }: { paging: PagingModel; language: Locale }) => {
  const t = translator(language);
  return (
    pages > 1 && (
      <nav className="paging" aria-label={t('list.pages')}>
        <span>
          {page > 1 && (
            <a rel="prev" href={pagedPath(of, language, page - 1)}>
              {t('list.newer')}
            </a>
          )}
        </span>
        <span>{t('list.page', { page, pages })}</span>
        <span>
          {page < pages && (
            <a rel="next" href={pagedPath(of, language, page + 1)}>
              {t('list.older')}
            </a>
          )}
        </span>
      </nav>
    )
  );
};
