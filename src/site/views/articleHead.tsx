import type { EditionView } from '../../domain/commentary/viewModel';
import { formatNumber } from '../../domain/register';
import { translator } from '../../i18n/translate';
import { otherLocales } from '../chrome';
import { Day } from './day';
import { People } from './people';
import { LONG, softHyphens } from './softHyphens';
import { Switch } from './switch';

/** Number, title, standfirst and the line of facts. */
export const ArticleHead = ({ edition }: { edition: EditionView }) => {
  const { language, title, standfirst, authors, publishedOn, readingMinutes, notes } = edition;
  const t = translator(language);
  return (
    <header className="head">
      <NumberLabel edition={edition} />
      <h1>{softHyphens(title, language, LONG.inTitle)}</h1>
      {standfirst && <p className="standfirst">{softHyphens(standfirst, language, LONG.inText)}</p>}
      <ul className="meta">
        {authors.length > 0 && (
          <li className="authors">
            <People people={authors} language={language} />
          </li>
        )}
        {publishedOn && (
          <li>
            <Day on={publishedOn} language={language} />
          </li>
        )}
        {!edition.withdrawal && <li>{t('article.minutes', { count: readingMinutes })}</li>}
        {notes.length > 0 && <li>{t('article.notes', { count: notes.length })}</li>}
        {otherLocales(language).map((other) => (
          <li key={other}>
            <Switch edition={edition} to={other} />
          </li>
        ))}
      </ul>
    </header>
  );
};

/** "Yorum No: 2024 / 7"; nothing before the first publication. */
export const NumberLabel = ({ edition: { language, series, number } }: { edition: EditionView }) =>
  number && (
    <p className="number">
      {translator(language)('article.number', { series: series.name, number: formatNumber(number) })}
    </p>
  );
