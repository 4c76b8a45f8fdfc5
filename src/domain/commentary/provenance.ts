import { isWebAddress } from '../lexical/href';
import type { Edition, OriginalPublication } from './model';
import type { Provenance } from './viewModel';

const translationOfHere = (edition: Edition): Provenance | null => {
  const original = edition.siblings.find((sibling) => sibling.isOriginal);
  if (!edition.isTranslation || original === undefined) return null;
  const elsewhere = edition.originalPublication ?? original.firstPublication;
  return {
    kind: 'translation-of-here',
    from: original.language,
    on: elsewhere?.publishedOn ?? original.publishedOn,
    title: original.title,
    translators: edition.translation?.translators ?? [],
    ...(elsewhere?.publisher ? { publisher: elsewhere.publisher } : {}),
    ...(original.withdrawn ? {} : { path: original.path }),
  };
};

const publishedElsewhere = (
  edition: Edition,
  { publisher, title, language, publishedOn, address }: OriginalPublication,
): Provenance => {
  const where = { publisher, on: publishedOn, address: address && isWebAddress(address) ? address : undefined };
  const translated = language === undefined ? edition.isTranslation : language !== edition.language;
  return translated
    ? { kind: 'translation-of-elsewhere', ...where, from: language, title }
    : { kind: 'first-published-elsewhere', ...where };
};

/** Where an edition comes from: an original here, one elsewhere, its own first publication elsewhere, or nothing to say (null). */
export const provenanceOf = (edition: Edition): Provenance | null => {
  const here = translationOfHere(edition);
  if (here || !edition.originalPublication?.publisher) return here;
  return publishedElsewhere(edition, edition.originalPublication);
};

/** Whether the sentence says that the text is a translation. */
export const isTranslated = (provenance: Provenance | null): boolean =>
  provenance !== null && provenance.kind !== 'first-published-elsewhere';
