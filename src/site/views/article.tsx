import type { EditionView } from '../../domain/commentary/viewModel';
import type { Chrome } from '../chrome';
import { alternatesOf } from './alternates';
import { ArticleHead } from './articleHead';
import { Blocks } from './blocks';
import { Colophon } from './colophon';
import { renderDocument } from './document';
import { NoteList } from './noteList';
import { otherEditions } from './otherEditions';
import { ProvenanceNote } from './provenance';

export type ArticleModel = { chrome: Chrome; edition: EditionView };

/** The page of a published edition: a whole HTML document. */
export const renderArticle = ({ chrome, edition }: ArticleModel): string =>
  renderDocument({
    chrome,
    title: edition.title,
    description: edition.standfirst,
    path: edition.path,
    alternates: alternatesOf(edition),
    otherLanguages: otherEditions(edition),
    within: edition.series.path,
    main: (
      <article>
        <ArticleHead edition={edition} />
        <div className="text">
          <ProvenanceNote edition={edition} houseName={chrome.houseName} />
          <Blocks blocks={edition.blocks} notes={edition.notes} language={edition.language} />
        </div>
        <NoteList notes={edition.notes} language={edition.language} />
        <Colophon edition={edition} />
      </article>
    ),
  });
