import type { ReactNode } from 'react';
import type { EditionView } from '../../domain/commentary/viewModel';
import type { Neighbour } from '../../queries/neighbours';
import type { Chrome } from '../chrome';
import { descriptionOf } from '../machine/descriptionOf';
import { jsonLdOf } from '../machine/jsonLd';
import { ARTICLE_STYLE } from '../styles/style';
import { alternatesOf } from './alternates';
import { ArticleHead } from './articleHead';
import { Blocks } from './blocks';
import { CiteBox } from './citeBox';
import { Colophon } from './colophon';
import { renderDocument } from './document';
import { editionMeta } from './editionMeta';
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
  mark?: ReactNode;
};

/** The page of an edition: a whole HTML document. Before its publication it has no address, and nothing that hangs on one. */
export const renderArticle = ({ chrome, edition, neighbours, mark }: ArticleModel): string => {
  const description = descriptionOf(edition);
  return renderDocument({
    chrome,
    style: ARTICLE_STYLE,
    title: edition.title,
    description,
    path: edition.path,
    alternates: alternatesOf(edition),
    feeds: [edition.series],
    head: editionMeta(edition, chrome, description),
    jsonLd: jsonLdOf(edition, chrome, description),
    otherLanguages: otherEditions(edition),
    within: edition.series.path,
    mark,
    main: (
      <article>
        <ArticleHead edition={edition} />
        {edition.path && <Tools edition={edition} />}
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
};
