import { translator } from '../../i18n/translate';
import type { CountedName } from '../../queries/countedNames';
import { peoplePath, topicsPath } from '../../routing/paths';
import type { Chrome } from '../chrome';
import { renderDocument } from './document';
import { alternatesElsewhere, switchElsewhere, type Elsewhere } from './elsewhere';
import { groupByLetter } from './nameIndexGroups';

/** `names`: those with something published in this language, sorted. `elsewhere`: how many there are in the others. */
export type NameIndexModel = {
  chrome: Chrome;
  of: 'topics' | 'people';
  names: CountedName[];
  elsewhere: Elsewhere[];
};

/** All topics, or all people, that something is published on or by in one language. */
export const renderNameIndex = ({ chrome, of, names, elsewhere }: NameIndexModel): string => {
  const { language } = chrome;
  const t = translator(language);
  const path = of === 'topics' ? topicsPath(language) : peoplePath(language);
  const here = { language, path, count: names.length, page: 1 };
  const about = t(`nameIndex.${of}`);
  return renderDocument({
    chrome,
    title: t(`page.${of}`),
    description: about,
    path,
    noindex: names.length === 0,
    alternates: alternatesElsewhere(here, elsewhere),
    otherLanguages: switchElsewhere(here, elsewhere),
    within: path,
    main: (
      <div className="home">
        <h1>{t(`page.${of}`)}</h1>
        <p className="standfirst">{names.length > 0 ? about : t('list.empty')}</p>
        <div className="contents names">
          {groupByLetter(names, language).map(({ letter, names: own }) => (
            <section key={letter ?? ''}>
              {letter && <h2>{letter}</h2>}
              <ul>
                {own.map((one) => (
                  <li key={one.path}>
                    <a href={one.path}>{one.name}</a> <span aria-hidden="true">{one.count}</span>
                    <span className="unseen">{t('list.count', { count: one.count })}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    ),
  });
};
