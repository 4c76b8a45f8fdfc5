import type { Locale } from '../../../locales/index';
import type { EditionListItem } from '../../domain/commentary/viewModel';
import { formatNumber } from '../../domain/register';
import { translator } from '../../i18n/translate';
import { Day } from './day';
import { fill } from './fill';
import { LanguageTags } from './languageTags';
import { People } from './people';

type Props = { items: EditionListItem[]; language: Locale; level: 2 | 3; withSeries?: boolean };

/** Editions in the order given; the withdrawn ones stay in their place and say so. */
export const EditionList = ({ items, language, level, withSeries = false }: Props) => (
  <ol className="editions">
    {items.map((item) => (
      <li key={item.path}>
        <p className="place">
          <span>{formatNumber(item.number)}</span>
          {withSeries && <small lang={foreign(item, language)}>{item.series.name}</small>}
        </p>
        <ItemText item={item} language={language} level={level} />
      </li>
    ))}
  </ol>
);

const ItemText = ({ item, language, level }: { item: EditionListItem; language: Locale; level: 2 | 3 }) => {
  const Heading = `h${level}` as const;
  return (
    <div>
      <Heading>
        <ItemTitle item={item} language={language} />
      </Heading>
      <ItemStandfirst item={item} language={language} />
      <p className="meta">
        <ItemFacts item={item} language={language} />
        {!item.withdrawal && <LanguageTags item={item} />}
      </p>
    </div>
  );
};

/** The language of a line's own words, where the list around it is in another. */
const foreign = (item: EditionListItem, language: Locale): Locale | undefined =>
  item.language === language ? undefined : item.language;

const ItemTitle = ({ item, language }: { item: EditionListItem; language: Locale }) => {
  const lang = foreign(item, language);
  return (
    <a href={item.path} hrefLang={lang} lang={lang}>
      {listTitle(item, lang ?? language)}
    </a>
  );
};

/** The title as lists show it. */
export const listTitle = ({ title, withdrawal }: EditionListItem, language: Locale): string =>
  withdrawal ? translator(language)('list.withdrawnTitle', { title }) : title;

/** The standfirst, or for a withdrawn edition what became of it. */
export const ItemStandfirst = ({ item, language }: { item: EditionListItem; language: Locale }) => {
  const text = item.withdrawal
    ? fill({ date: <Day on={item.withdrawal.on} language={language} /> }, (slots) =>
        translator(language)('list.withdrawnText', slots),
      )
    : item.standfirst;
  const lang = item.withdrawal ? undefined : foreign(item, language);
  return (
    text && (
      <p className="standfirst" lang={lang}>
        {text}
      </p>
    )
  );
};

/** Authors, day and reading time, parted by middle dots. */
export const ItemFacts = ({ item, language }: { item: EditionListItem; language: Locale }) => (
  <>
    {item.authors.length > 0 && (
      <>
        <span className="authors" lang={item.language === language ? undefined : item.language}>
          <People people={item.authors} language={language} />
        </span>
        {' · '}
      </>
    )}
    <Day on={item.publishedOn} language={language} />
    {!item.withdrawal && ` · ${translator(language)('list.minutes', { count: item.readingMinutes })}`}
  </>
);
