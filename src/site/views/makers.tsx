import type { ReactNode } from 'react';
import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { fill } from './fill';
import { People } from './people';

/** Who translated and reviewed the text, and how the translation was made; nothing for a text that is none. */
export const Makers = ({ edition: { language, translators, reviewer, origin } }: { edition: EditionView }) => {
  const t = translator(language);
  const named = (key: 'article.translatedBy' | 'article.reviewedBy', people: EditionView['translators']): ReactNode =>
    people.length > 0 && (
      <p>{fill({ people: <People people={people} language={language} /> }, (slots) => t(key, slots))}</p>
    );
  return (
    <>
      {named('article.translatedBy', translators)}
      {named('article.reviewedBy', reviewer ? [reviewer] : [])}
      {origin === 'machine-assisted' && <p>{t(reviewer ? 'article.machineAssisted' : 'article.machineUnreviewed')}</p>}
    </>
  );
};
