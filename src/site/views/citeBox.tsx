import { cslOf } from '../../domain/citation/csl';
import { cslOfOriginal } from '../../domain/citation/cslOfOriginal';
import { apa } from '../../domain/citation/styles/apa';
import { chicago } from '../../domain/citation/styles/chicago';
import { isnad } from '../../domain/citation/styles/isnad';
import type { CitationRun } from '../../domain/citation/styles/run';
import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { exportPath } from '../../routing/paths';
import type { Chrome } from '../chrome';
import { citationWords } from '../machine/citationWords';
import { citedOf } from '../machine/cited';

const STYLES = { apa, chicago, isnad };
const DOWNLOADS = [
  ['bib', 'cite.bibtex'],
  ['ris', 'cite.ris'],
  ['csl.json', 'cite.csl'],
] as const;

const Cited = ({ runs }: { runs: CitationRun[] }) =>
  runs.map(({ text, italic }, at) => (italic ? <i key={at}>{text}</i> : text));

/** How the edition is cited, in the language of its text, to be selected and copied; its records; the original's way. */
export const CiteBox = ({ edition, chrome }: { edition: EditionView; chrome: Chrome }) => {
  const { language, siblings, path } = edition;
  const cited = citedOf(edition, chrome);
  if (!cited) return null;
  const t = translator(language);
  const words = citationWords(language);
  const record = cslOf(cited);
  const elsewhere = edition.provenance?.kind === 'translation-of-elsewhere' ? cslOfOriginal(cited) : null;
  return (
    <section className="citation" aria-labelledby="cite">
      <h2 id="cite">{t('cite.heading')}</h2>
      <dl>
        {(['apa', 'chicago', 'isnad'] as const).map((style) => (
          <div key={style}>
            <dt>{t(`cite.style.${style}`)}</dt>
            <dd>
              <Cited runs={STYLES[style](record, words)} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {DOWNLOADS.map(([format, name], at) => (
          <span key={format}>
            {at > 0 && ' · '}
            <a href={exportPath(path, format)} download>
              {t(name)}
            </a>
          </span>
        ))}
        {siblings.map((sibling) => (
          <span key={sibling.path}>
            {' · '}
            <a href={`${sibling.path}#cite`}>{t(`cite.other.${sibling.language}`)}</a>
          </span>
        ))}
      </p>
      {elsewhere && (
        <p>
          {t('cite.original', {
            citation: apa(elsewhere, words)
              .map(({ text }) => text)
              .join(''),
          })}
        </p>
      )}
    </section>
  );
};
