import { homePath } from '../../routing/paths';
import type { FreePageView } from '../../queries/freePages';
import { otherLocales, type Chrome } from '../chrome';
import { alternatesOfPage } from './alternates';
import { Blocks } from './blocks';
import { renderDocument } from './document';

export type FreePageModel = { chrome: Chrome; page: FreePageView };

/** A page of the house's own, such as the one about it. */
export const renderFreePage = ({ chrome, page }: FreePageModel): string => {
  const { language } = chrome;
  const { title, standfirst, path, blocks, elsewhere } = page;
  return renderDocument({
    chrome,
    title,
    description: standfirst,
    path,
    alternates: alternatesOfPage([{ language, path }, ...elsewhere]),
    otherLanguages: otherLocales(language).map((other) => {
      const there = elsewhere.find((one) => one.language === other);
      return { language: other, path: there?.path ?? homePath(other), same: there !== undefined };
    }),
    within: path,
    main: (
      <article>
        <header className="head">
          <h1>{title}</h1>
          {standfirst && <p className="standfirst">{standfirst}</p>}
        </header>
        <div className="text">
          <Blocks blocks={blocks} notes={[]} language={language} />
        </div>
      </article>
    ),
  });
};
