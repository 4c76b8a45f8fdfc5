import type { Locale } from '../../../locales/index';
import { formatNumber } from '../../domain/register';
import { translator } from '../../i18n/translate';
import type { Neighbour } from '../../queries/neighbours';

type Props = { previous: Neighbour | null; next: Neighbour | null; language: Locale };

/** The way to the editions before and after this one in its series; nothing where it stands alone. */
export const Neighbours = ({ previous, next, language }: Props) => {
  const t = translator(language);
  return (
    (previous ?? next) && (
      <nav className="neighbours" aria-label={t('list.neighbours')}>
        {previous && (
          <a rel="prev" href={previous.path}>
            <span>{t('list.previous', labelOf(previous))}</span> {titleOf(previous, language)}
          </a>
        )}
        {next && (
          <a rel="next" href={next.path}>
            <span>{t('list.next', labelOf(next))}</span> {titleOf(next, language)}
          </a>
        )}
      </nav>
    )
  );
};

const labelOf = ({ series, number }: Neighbour) => ({ series, number: formatNumber(number) });

const titleOf = ({ title, withdrawn }: Neighbour, language: Locale): string =>
  withdrawn ? translator(language)('list.withdrawnTitle', { title }) : title;
