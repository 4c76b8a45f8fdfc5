import type { Locale } from '../../../locales/index';
import type { Permission, PersonName } from '../../domain/commentary/model';
import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { dayRun, peopleRuns, runsOf, type Run } from './run';

const permissionRuns = ({ grantedBy, grantedOn }: Permission, language: Locale): Run[] => {
  const t = translator(language);
  const on = grantedOn
    ? runsOf({ date: dayRun(grantedOn, language) }, (slots) => t('article.permissionOn', slots))
    : [];
  return runsOf({ by: [{ text: grantedBy }], on }, (slots) => t('article.permission', slots));
};

/**
 * Who translated and reviewed a text, and how the translation was made, a sentence each; nothing for a text that is none. Last, by
 * whose leave it is published, where it is another's.
 * Readers: the article's page, its print, its republishing.
 */
export const makersRuns = ({ language, translators, reviewer, origin, permission }: EditionView): Run[][] => {
  const t = translator(language);
  const named = (key: 'article.translatedBy' | 'article.reviewedBy', people: PersonName[]): Run[][] =>
    people.length > 0 ? [runsOf({ people: peopleRuns(people, language) }, (slots) => t(key, slots))] : [];
  const machine = t(reviewer ? 'article.machineAssisted' : 'article.machineUnreviewed');
  return [
    ...named('article.translatedBy', translators),
    ...named('article.reviewedBy', reviewer ? [reviewer] : []),
    ...(origin === 'machine-assisted' ? [[{ text: machine }]] : []),
    ...(permission ? [permissionRuns(permission, language)] : []),
  ];
};
