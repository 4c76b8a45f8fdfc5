import type { Locale } from '../../../locales/index';
import { alignEditions } from '../../domain/commentary/alignEditions';
import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { homePath, sideBySidePath } from '../../routing/paths';
import { otherLocales, type Chrome } from '../chrome';
import { Blocks } from './blocks';
import { SIDE_BY_SIDE_STYLE } from '../styles/style';
import { renderDocument } from './document';
import { noteAliases } from './noteAliases';
import { ProvenanceNote } from './provenance';
import { SideBySideFoot } from './sideBySideFoot';
import { SideBySideHead } from './sideBySideHead';
import { SideBySideNote } from './sideBySideNote';
import { SideBySideRow } from './sideBySideRow';

export type SideBySideModel = {
  /** In the language of the left edition. */
  chrome: Chrome;
  /** Each edition calls the house by its name in its own language. */
  houseNames: Record<Locale, string>;
  left: EditionView;
  right: EditionView;
};

/** Another edition of the work stands on the left where its language is chosen, beside the one that was there before. */
const otherLanguages = (left: EditionView, right: EditionView) =>
  otherLocales(left.language).map((language) => {
    const chosen = language === right.language ? right : left.siblings.find((one) => one.language === language);
    return chosen
      ? { language, path: sideBySidePath(chosen.path, left.language), same: true, canonical: false as const }
      : { language, path: homePath(language), same: false };
  });

/** Two editions of a work beside one another, row by row: a whole HTML document in the language of the left one. */
export const renderSideBySide = ({ chrome, houseNames, left, right }: SideBySideModel): string => {
  const t = translator(left.language);
  const { blocks, notes } = alignEditions(left, right);
  const aliases = noteAliases(left.notes);
  const languages = { left: left.language, right: right.language };
  const editions = { left, right };
  return renderDocument({
    chrome,
    style: SIDE_BY_SIDE_STYLE,
    title: t('sideBySide.title', { title: left.title }),
    description: left.standfirst,
    path: left.path,
    feeds: [left.series],
    otherLanguages: otherLanguages(left, right),
    within: left.series.path,
    main: (
      <div className="beside">
        <p className="meta">
          <a href={sideBySidePath(right.path, left.language)} lang={right.language} rel="alternate">
            {translator(right.language)('sideBySide.mirror')}
          </a>
        </p>
        <SideBySideRow
          pair={editions}
          languages={languages}
          draw={(edition) => <SideBySideHead edition={edition} first={edition === left} />}
        />
        <SideBySideRow
          pair={{ left: left.provenance && left, right: right.provenance && right }}
          languages={languages}
          draw={(edition, language) => <ProvenanceNote edition={edition} houseName={houseNames[language]} />}
        />
        {blocks.map((pair, at) => (
          <SideBySideRow
            key={at}
            pair={pair}
            languages={languages}
            draw={(block, language) => <Blocks blocks={[block]} notes={[]} language={language} narrow />}
          />
        ))}
        {notes.length > 0 && (
          <section className="notes" role="doc-endnotes" aria-labelledby="notes">
            <h2 id="notes">{t('note.heading')}</h2>
            {notes.map((pair, at) => (
              <SideBySideRow
                key={at}
                pair={pair}
                languages={languages}
                draw={(note, language) => <SideBySideNote note={note} language={language} alias={aliases.get(note)} />}
              />
            ))}
          </section>
        )}
        <SideBySideRow
          pair={editions}
          languages={languages}
          draw={(edition) => <SideBySideFoot edition={edition} siteUrl={chrome.siteUrl} />}
        />
      </div>
    ),
  });
};
