import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { absoluteUrl, correctionsPath } from '../../routing/paths';
import { Day } from './day';
import { fill } from './fill';
import { Makers } from './makers';
import { Republish } from './republish';
import { Rights } from './rights';
import { TopicLinks } from './topicLinks';

type Props = { edition: EditionView; siteUrl: string };

/** What stands under the notes: corrections, who made the translation, the terms, whose rights they are. */
export const Colophon = ({ edition, siteUrl }: Props) => {
  const { language, changedOn } = edition;
  const t = translator(language);
  return (
    <footer className="colophon">
      <Corrections edition={edition} />
      <TopicLinks edition={edition} />
      <Makers edition={edition} />
      {changedOn && (
        <p>{fill({ date: <Day on={changedOn} language={language} /> }, (slots) => t('article.changed', slots))}</p>
      )}
      {edition.path && <Republish edition={edition} />}
      <Rights edition={edition} />
      {edition.path && <p className="printed-address">{absoluteUrl(siteUrl, edition.path)}</p>}
    </footer>
  );
};

const Corrections = ({ edition: { language, corrections } }: { edition: EditionView }) => {
  const t = translator(language);
  return (
    corrections.length > 0 && (
      <section aria-labelledby="corrections">
        <h2 id="corrections">{t('article.corrections')}</h2>
        <ul>
          {corrections.map(({ on, kind, text }, at) => (
            <li key={at}>
              <Day on={on} language={language} />
              {` · ${t(`article.correction.${kind}`)}: ${text}`}
            </li>
          ))}
        </ul>
        <p>
          <a href={correctionsPath(language)}>{t('article.allCorrections')}</a>
        </p>
      </section>
    )
  );
};
