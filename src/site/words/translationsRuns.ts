import type { EditionView } from '../../domain/commentary/viewModel';
import { languageName } from '../../i18n/languageName';
import { translator } from '../../i18n/translate';
import { dayRun, runsOf, type Run } from './run';

/** Which translations can be read here of a text that appeared here first, a sentence each; none for any other. */
export const translationsRuns = ({ language, provenance, siblings }: EditionView): Run[][] =>
  provenance !== null || siblings.some(({ isOriginal }) => isOriginal)
    ? []
    : siblings.map((sibling) =>
        runsOf(
          {
            language: [{ text: languageName(sibling.language, language) }],
            date: dayRun(sibling.publishedOn, language),
            title: [{ text: sibling.title, href: sibling.path, lang: sibling.language }],
          },
          (slots) => translator(language)('provenance.translated', slots),
        ),
      );
