import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import { makeNoteKey } from '../../src/domain/commentary/noteKey';
import { untranslated } from '../../src/domain/commentary/untranslated';
import { bodyToLexical } from '../../src/domain/lexical/toLexical';
import type { Locale } from '../../locales/index';
import type { Commentary } from '../../src/payload-types';
import { idOf } from '../commentaries/storedEdition';

const idsOf = (relations: unknown[] | null | undefined): string[] =>
  (relations ?? []).flatMap((relation) => idOf(relation) ?? []);

/** A key of its own for each of the original's notes: keys stand in anchors, and no anchor means two notes. */
const keysFor = (notes: NonNullable<Commentary['notes']>): Map<string, string> => {
  const taken = new Set(notes.map(({ key }) => key));
  const keys = new Map<string, string>();
  for (const { key } of notes) {
    const own = makeNoteKey(taken, Math.random);
    taken.add(own);
    keys.set(key, own);
  }
  return keys;
};

/**
 * The data of a translation that begins: the original's blocks without their words, its calls in their places, its
 * notes as they are, each with its counterpart; what belongs to the work is carried, what belongs to the edition (title,
 * address, number, day) is left.
 */
export const editionToTranslate = (original: Commentary, language: Locale) => {
  const rows = original.notes ?? [];
  const keys = keysFor(rows);
  return {
    language,
    original: original.id,
    series: idOf(original.series) ?? '',
    authors: idsOf(original.authors),
    topics: idsOf(original.topics),
    hero: idOf(original.hero) ?? null,
    rights: original.rights,
    discussion: original.discussion,
    body: bodyToLexical(untranslated(narrowEdition(original).blocks, keys)) as Commentary['body'],
    notes: rows.map(({ id: _row, ...note }) => ({
      ...note,
      key: keys.get(note.key) ?? note.key,
      counterpart: note.key,
    })),
  };
};
