import type { Locale } from '../../locales/index';
import { isSettled, type PairState, type UnevenNotes } from '../domain/translating/pairState';
import { languageName } from '../i18n/languageName';
import { translator, type T } from '../i18n/translate';

const UNEVEN = ['missing', 'unpaired', 'gone', 'untranslated'] as const satisfies (keyof UnevenNotes)[];

/** What the changed parts are called: the ids of the paragraphs, and the keys of the notes. */
const changesSaid = ({ changes }: PairState, t: T): string[] => {
  const blocks = changes.flatMap(({ part }) => ('block' in part ? part.block : []));
  const notes = changes.flatMap(({ part }) => ('note' in part ? part.note : []));
  return [
    ...(blocks.length > 0 ? [t('cli.report.blocks', { count: blocks.length, names: blocks.join(', ') })] : []),
    ...(notes.length > 0 ? [t('cli.report.notes', { count: notes.length, names: notes.join(', ') })] : []),
  ];
};

const followsSaid = (pair: PairState, t: T): string[] => {
  if (!pair.original) return [];
  if (pair.follows === 'behind') return [t('cli.report.behind', { parts: changesSaid(pair, t).join(', ') })];
  if (pair.follows === 'current') return [];
  return [t(pair.lags ? 'cli.report.lagsByDay' : 'cli.report.unknown')];
};

const originalSaid = ({ original }: PairState, t: T): string[] => {
  if (!original) return [t('cli.report.noOriginal')];
  return original.standing === 'published' ? [] : [t(`cli.report.${original.standing}`)];
};

/** One line for a person: which translation, and how it stands beside its original. */
export const pairSentence = (pair: PairState, locale: Locale): string => {
  const t = translator(locale);
  const { title, language, path } = pair;
  const told = isSettled(pair)
    ? [t('cli.report.current')]
    : [
        ...originalSaid(pair, t),
        ...followsSaid(pair, t),
        ...UNEVEN.flatMap((state) => {
          const keys = pair.notes[state];
          return keys.length > 0 ? [t(`cli.report.${state}`, { count: keys.length, names: keys.join(', ') })] : [];
        }),
      ];
  const named = t('cli.report.named', { title, language: languageName(language, locale), path: path ?? '–' });
  return `${named} ${told.join(' ')}`;
};
