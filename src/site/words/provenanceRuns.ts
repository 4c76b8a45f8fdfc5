import type { Locale } from '../../../locales/index';
import type { EditionView, Provenance } from '../../domain/commentary/viewModel';
import { languageName } from '../../i18n/languageName';
import { translator } from '../../i18n/translate';
import { dayRun, peopleRuns, runsOf, type Run } from './run';

type Kind<K extends Provenance['kind']> = Extract<Provenance, { kind: K }>;

const onDay = (on: string | undefined, language: Locale): Run[] =>
  on ? runsOf({ date: dayRun(on, language) }, (slots) => translator(language)('provenance.on', slots)) : [];

const firstPublished = ({ publisher, on, address }: Kind<'first-published-elsewhere'>, language: Locale): Run[] =>
  runsOf({ publisher: [{ text: publisher, href: address }], on: onDay(on, language) }, (slots) =>
    translator(language)('provenance.firstPublished', slots),
  );

const BEGINS_WITH_VOWEL = /^([aeio]|U[rz])/i;

/** "a Turkish language article", "an Armenian language article"; Turkish has one form. The link leaves the article out. */
const work = (from: string | undefined, href: string | undefined, language: Locale): Run[] => {
  const t = translator(language);
  const text = from ? t('provenance.workIn', { language: languageName(from, language) }) : t('provenance.work');
  const named: Run[] = [{ text, href }];
  return runsOf({ work: named }, (slots) => t(BEGINS_WITH_VOWEL.test(text) ? 'provenance.an' : 'provenance.a', slots));
};

const translation = (
  provenance: Kind<'translation-of-elsewhere' | 'translation-of-here'>,
  { language, translators }: EditionView,
  houseName: string,
): Run[] => {
  const t = translator(language);
  const original = provenance.kind === 'translation-of-here' ? provenance.path : provenance.address;
  const people = peopleRuns(translators, language);
  const parts = {
    publisher: [{ text: provenance.publisher ?? houseName }],
    on: onDay(provenance.on, language),
    by: people.length > 0 ? runsOf({ people }, (slots) => t('provenance.by', slots)) : [],
    article: work(provenance.from, original, language),
  };
  return runsOf(parts, (slots) => t('provenance.translation', slots));
};

const lag = ({ lag: state, language }: EditionView, provenance: Provenance): Run[] => {
  if (!state) return [];
  const t = translator(language);
  const href = provenance.kind === 'translation-of-here' ? provenance.path : undefined;
  const parts = {
    original: [{ text: t('article.lagOriginal'), href }],
    changedOn: dayRun(state.originalChangedOn, language),
    basedOn: dayRun(state.basedOn, language),
  };
  return runsOf(parts, (slots) => t('article.lag', slots));
};

/**
 * Where a text comes from, in sentences of fixed wording: the first says it, and for a translation its original's title
 * and, where the original has changed since, that it has. Readers: the article's page, its print, its republishing.
 */
export const provenanceRuns = (
  edition: EditionView,
  houseName: string,
): { sentence: Run[]; title: Run[]; lag: Run[] } | null => {
  const { provenance, language } = edition;
  if (!provenance) return null;
  if (provenance.kind === 'first-published-elsewhere') {
    return { sentence: firstPublished(provenance, language), title: [], lag: [] };
  }
  const { title, from } = provenance;
  return {
    sentence: translation(provenance, edition, houseName),
    title: title
      ? runsOf({ title: [{ text: title, lang: from, title: true }] }, (slots) =>
          translator(language)('provenance.originalTitle', slots),
        )
      : [],
    lag: lag(edition, provenance),
  };
};
