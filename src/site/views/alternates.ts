import type { EditionView } from '../../domain/commentary/viewModel';
import type { Alternate } from '../chrome';

/**
 * The `hreflang` set of an edition: every published edition of the work, this one included, and the original as
 * x-default, so that each edition's page carries the same set. A lone edition carries none.
 */
export const alternatesOf = (
  edition: Pick<EditionView, 'language' | 'path' | 'siblings' | 'withdrawal'>,
): Alternate[] => {
  const readable = edition.siblings.filter((sibling) => !sibling.withdrawn);
  if (readable.length === 0 || edition.withdrawal) return [];
  const editions = [{ language: edition.language, path: edition.path, isOriginal: false }, ...readable];
  const original = editions.find((one) => one.isOriginal) ?? editions[0];
  return [
    ...editions
      .map(({ language, path }): Alternate => ({ hreflang: language, path }))
      .sort((a, b) => b.hreflang.localeCompare(a.hreflang)),
    ...(original ? [{ hreflang: 'x-default' as const, path: original.path }] : []),
  ];
};
