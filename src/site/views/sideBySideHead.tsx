import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { NumberLabel } from './articleHead';
import { Day } from './day';
import { People } from './people';

/** Number, title, standfirst, authors and day of one edition, with the way to its own page. `first`: it names the page. */
export const SideBySideHead = ({ edition, first }: { edition: EditionView; first: boolean }) => {
  const { language, title, standfirst, authors, publishedOn, path } = edition;
  const Title = first ? 'h1' : 'h2';
  return (
    <header className="head">
      <NumberLabel edition={edition} />
      <Title>{title}</Title>
      {standfirst && <p className="standfirst">{standfirst}</p>}
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
        <li>
          <a href={path}>{translator(language)('sideBySide.alone')}</a>
        </li>
      </ul>
    </header>
  );
};
