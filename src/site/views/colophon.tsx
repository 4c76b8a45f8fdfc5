import { LOCALES } from '../../../locales/index';
import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { Day } from './day';
import { fill } from './fill';

/** What stands under the notes: corrections, the day of the last change, whose rights they are. */
export const Colophon = ({ edition }: { edition: EditionView }) => {
  const { language, corrections, changedOn, rights } = edition;
  const t = translator(language);
  return (
    <footer className="colophon">
      {corrections.length > 0 && (
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
        </section>
      )}
      {changedOn && (
        <p>{fill({ date: <Day on={changedOn} language={language} /> }, (slots) => t('article.changed', slots))}</p>
      )}
      {rights && <Rights edition={edition} rights={rights} />}
    </footer>
  );
};

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

type RightsProps = { edition: EditionView; rights: NonNullable<EditionView['rights']> };

/** "© 2009–2024 Holder. All rights reserved.", with a licence or the edition's own statement in the place of the last. */
export const Rights = ({ edition: { language }, rights: { years, holder, licence, statement } }: RightsProps) => {
  const t = translator(language);
  const own = statement && !saysReserved(statement) ? statement : undefined;
  const terms = [licence, own].filter(Boolean).join(' ') || t('rights.reserved');
  return <p className="rights">{t('rights.line', { years, holder, terms })}</p>;
};
