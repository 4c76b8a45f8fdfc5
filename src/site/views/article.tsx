import type { EditionView } from '../../domain/commentary/viewModel';
import type { Neighbour } from '../../queries/neighbours';
import type { Chrome } from '../chrome';
import { descriptionOf } from '../machine/descriptionOf';
import { jsonLdOf } from '../machine/jsonLd';
import { alternatesOf } from './alternates';
import { ArticleHead } from './articleHead';
import { Blocks } from './blocks';
import { CiteBox } from './citeBox';
import { Colophon } from './colophon';
import { renderDocument } from './document';
import { EditionMeta } from './editionMeta';
import { Hero } from './hero';
import { Neighbours } from './neighbours';
import { NoteList } from './noteList';
import { Notices } from './notices';
import { otherEditions } from './otherEditions';
import { ProvenanceNote } from './provenance';
import { Tools } from './tools';

export type ArticleModel = {
  chrome: Chrome;
  edition: EditionView;
  neighbours?: { previous: Neighbour | null; next: Neighbour | null };
};

/** The page of a published edition: a whole HTML document. */
export const renderArticle = ({ chrome, edition, neighbours }: ArticleModel): string =>
  renderDocument({
    chrome,
    title: edition.title,
    description: descriptionOf(edition),
    path: edition.path,
    alternates: alternatesOf(edition),
    feeds: [edition.series],
    head: <EditionMeta edition={edition} chrome={chrome} />,
    jsonLd: jsonLdOf(edition, chrome),
    otherLanguages: otherEditions(edition),
    within: edition.series.path,
    main: (
      <article>
        <ArticleHead edition={edition} />
        <Tools edition={edition} />
        <div className="text">
          <ProvenanceNote edition={edition} houseName={chrome.houseName} />
          <Notices edition={edition} />
          <Hero picture={edition.hero} />
          <Blocks blocks={edition.blocks} notes={edition.notes} language={edition.language} />
        </div>
        <NoteList notes={edition.notes} language={edition.language} />
        <CiteBox edition={edition} chrome={chrome} />
        <Colophon edition={edition} siteUrl={chrome.siteUrl} />
        {neighbours && <Neighbours {...neighbours} language={edition.language} />}
      </article>
    ),
  });
