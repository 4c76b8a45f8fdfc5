import type { Locale } from '../../../locales/index';
import type { PersonName } from '../../domain/commentary/model';
import { tongueWithin } from '../../domain/commentary/tongue';
import type { EditionListItem } from '../../domain/commentary/viewModel';
import { languageName } from '../../i18n/languageName';
import { translator } from '../../i18n/translate';
import { pagedPath, peoplePath } from '../../routing/paths';
import type { Chrome } from '../chrome';
import { renderDocument } from './document';
import { EditionList } from './editionList';
import { alternatesElsewhere, switchElsewhere, type Elsewhere } from './elsewhere';
import { pagedTitle, Paging, type PagingModel } from './paging';

/** The newest of what a person published in another language, of `count` in all; none on later pages. */
export type PublishedElsewhere = Elsewhere & { items: EditionListItem[] };

export type PersonModel = {
  chrome: Chrome;
  /** `forms`: the name in other languages and scripts than the one it is shown in. */
  person: { name: string; lang?: string; forms: PersonName[] };
  /** Editions the person wrote or translated in this language. */
  count: number;
  /** One page of them: the written ones before the translated ones, each newest first. */
  authored: EditionListItem[];
  translated: EditionListItem[];
  paging: PagingModel;
  elsewhere: PublishedElsewhere[];
};

/** The page of a person: the name in each script, what is published in this language, then in the others. */
export const renderPerson = (model: PersonModel): string => {
  const { chrome, person, count, authored, translated, paging, elsewhere } = model;
  const { language } = chrome;
  const t = translator(language);
  const path = pagedPath(paging.of, language, paging.page);
  const here = { language, path, count, page: paging.page };
  return renderDocument({
    chrome,
    title: pagedTitle(person.name, paging, language),
    description: t('person.about', { name: person.name }),
    path,
    noindex: count === 0,
    alternates: alternatesElsewhere(here, elsewhere),
    otherLanguages: switchElsewhere(here, elsewhere),
    within: peoplePath(language),
    main: (
      <div className="home">
        <h1 {...tongueWithin(language, person.lang)}>{person.name}</h1>
        <Forms forms={person.forms} language={language} />
        {count === 0 && <p className="standfirst">{t('person.empty')}</p>}
        <Works heading={t('person.author')} items={authored} chrome={chrome} />
        <Works heading={t('person.translator')} items={translated} chrome={chrome} />
        <Paging paging={paging} language={language} />
        {elsewhere.map((there) => (
          <There key={there.language} there={there} chrome={chrome} />
        ))}
      </div>
    ),
  });
};

const Forms = ({ forms, language }: { forms: PersonName[]; language: Locale }) =>
  forms.length > 0 && (
    <ul className="forms" aria-label={translator(language)('person.forms')}>
      {forms.map(({ name, lang }) => (
        <li key={`${lang} ${name}`}>
          <bdi {...tongueWithin(language, lang)}>{name}</bdi>
          {lang && <span>{languageName(lang, language)}</span>}
        </li>
      ))}
    </ul>
  );

const Works = ({ heading, items, chrome }: { heading: string; items: EditionListItem[]; chrome: Chrome }) =>
  items.length > 0 && (
    <section className="works">
      <h2>{heading}</h2>
      <EditionList items={items} language={chrome.language} level={3} withSeries={chrome.series.length > 1} />
    </section>
  );

const There = ({ there: { language, path, count, items }, chrome }: { there: PublishedElsewhere; chrome: Chrome }) => {
  const t = translator(chrome.language);
  return (
    items.length > 0 && (
      <>
        <Works heading={t(`person.elsewhere.${language}`)} items={items} chrome={chrome} />
        {count > items.length && (
          <p>
            <a href={path} hrefLang={language}>
              {t(`person.allElsewhere.${language}`, { count })}
            </a>
          </p>
        )}
      </>
    )
  );
};
