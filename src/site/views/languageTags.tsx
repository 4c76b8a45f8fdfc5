import type { EditionListItem } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';

/** The languages a work is published in, as small tags; the others than the list's own lead to their editions. */
export const LanguageTags = ({ item }: { item: EditionListItem }) => (
  <span className="tags">
    {item.languages.map(({ language, path, title }) => {
      const tag = language.toUpperCase();
      if (language === item.language) return <span key={language}>{tag}</span>;
      const name = translator(language)('list.otherEdition', { tag, title });
      return (
        <a key={language} href={path} hrefLang={language} lang={language} aria-label={name}>
          {tag}
        </a>
      );
    })}
  </span>
);
