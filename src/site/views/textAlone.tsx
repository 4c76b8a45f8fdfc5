import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { Blocks } from './blocks';
import { markupOf } from './markup';
import { NoteList } from './noteList';
import { SideBySideHead } from './sideBySideHead';

/**
 * The text of an edition without the page round it: its head, its blocks under their ids, its notes. One element, to be
 * put into another page.
 */
export const renderTextAlone = (edition: EditionView, siteUrl: string): string => {
  const { language, blocks, notes, withdrawal } = edition;
  return markupOf(
    siteUrl,
    <article lang={language}>
      <SideBySideHead edition={edition} first={false} />
      {withdrawal && <p className="notice">{translator(language)('article.originalWithdrawn')}</p>}
      <div className="text">
        <Blocks blocks={blocks} notes={[]} language={language} narrow />
      </div>
      <NoteList notes={notes} language={language} />
    </article>,
  );
};
