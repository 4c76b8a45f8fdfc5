import type { ReactNode } from 'react';
import type { EditionView, Provenance } from '../../domain/commentary/viewModel';
import { languageName } from '../../i18n/languageName';
import { translator } from '../../i18n/translate';
import { Day } from './day';
import { fill } from './fill';
import { Lag } from './lag';
import { People } from './people';

type Props = { edition: EditionView; houseName: string };

/** Where the text comes from, in one sentence of fixed wording; for a translation also its original's title and state. */
export const ProvenanceNote = ({ edition, houseName }: Props) => {
  const { provenance, lag } = edition;
  if (!provenance) return null;
  return (
    <div className="provenance">
      <p>
        {provenance.kind === 'first-published-elsewhere' ? (
          <FirstPublished edition={edition} provenance={provenance} />
        ) : (
          <Translation edition={edition} provenance={provenance} houseName={houseName} />
        )}
      </p>
      {provenance.kind !== 'first-published-elsewhere' && provenance.title && (
        <p>
          <OriginalTitle edition={edition} title={provenance.title} from={provenance.from} />
        </p>
      )}
      {lag && <Lag lag={lag} provenance={provenance} language={edition.language} />}
    </div>
  );
};

type Kind<K extends Provenance['kind']> = Extract<Provenance, { kind: K }>;

const FirstPublished = ({
  edition: { language },
  provenance,
}: {
  edition: EditionView;
  provenance: Kind<'first-published-elsewhere'>;
}) => {
  const t = translator(language);
  const { publisher, on, address } = provenance;
  const parts = {
    publisher: address ? <a href={address}>{publisher}</a> : publisher,
    on: <On on={on} language={language} />,
  };
  return fill(parts, (slots) => t('provenance.firstPublished', slots));
};

const Translation = ({
  edition: { language, translators },
  provenance,
  houseName,
}: Props & { provenance: Kind<'translation-of-elsewhere' | 'translation-of-here'> }) => {
  const t = translator(language);
  const here = provenance.kind === 'translation-of-here';
  const original = here ? provenance.path : provenance.address;
  const parts = {
    publisher: provenance.publisher ?? houseName,
    on: <On on={provenance.on} language={language} />,
    by:
      translators.length > 0 &&
      fill({ people: <People people={translators} language={language} /> }, (slots) => t('provenance.by', slots)),
    article: <Work from={provenance.from} href={original} language={language} />,
  };
  return fill(parts, (slots) => t('provenance.translation', slots));
};

const On = ({ on, language }: { on?: string; language: EditionView['language'] }): ReactNode =>
  on && fill({ date: <Day on={on} language={language} /> }, (slots) => translator(language)('provenance.on', slots));

const OriginalTitle = ({
  edition: { language },
  title,
  from,
}: {
  edition: EditionView;
  title: string;
  from?: string;
}) =>
  fill({ title: <cite lang={from}>{title}</cite> }, (slots) => translator(language)('provenance.originalTitle', slots));

const BEGINS_WITH_VOWEL = /^([aeio]|U[rz])/i;

/** "a Turkish language article", "an Armenian language article"; Turkish has one form. The link leaves the article out. */
const Work = ({ from, href, language }: { from?: string; href?: string; language: EditionView['language'] }) => {
  const t = translator(language);
  const work = from ? t('provenance.workIn', { language: languageName(from, language) }) : t('provenance.work');
  const parts = {
    work: href ? (
      <a href={href} hrefLang={from}>
        {work}
      </a>
    ) : (
      work
    ),
  };
  return fill(parts, (slots) => t(BEGINS_WITH_VOWEL.test(work) ? 'provenance.an' : 'provenance.a', slots));
};
