import { callAnchor, noteAnchor } from '../../routing/paths';
import { isWebAddress } from '../lexical/href';
import type { Inline } from '../lexical/nodes';
import { textOf } from '../lexical/walk';
import { saysAccessDay, saysAddress } from './alreadySaid';
import { linkBareAddresses } from './bareAddresses';
import { locatorAfter } from './locator';
import type { Note } from './model';
import { inReadingOrder } from './numbering';
import type { Numbering } from './numbering';
import { tongueWithin } from './tongue';
import { callDrawer, viewInlines } from './viewInlines';
import type { ViewNote } from './viewModel';

/** The editor leaves empty paragraphs about; one stays in an empty note, for its ways back to stand in. */
const shownParagraphs = (note: Note): Inline[][] => {
  const runs = note.paragraphs.map(({ children }) => children).filter((run) => textOf(run).trim() !== '');
  return [...runs.slice(0, -1), [...(runs.at(-1) ?? []), ...locatorAfter(note)]];
};

const viewNote = (note: Note, number: number, language: string, numbering: Numbering): ViewNote => {
  const { address, archivedAddress, accessedOn, counterpart } = note;
  const draw = callDrawer(numbering);
  return {
    key: note.key,
    number,
    anchor: noteAnchor(note.key),
    kind: note.kind,
    ...tongueWithin(language, note.lang),
    paragraphs: shownParagraphs(note).map((run) => viewInlines(linkBareAddresses(run), note.lang ?? language, draw)),
    ...(address && isWebAddress(address) && !saysAddress(note, address) ? { address } : {}),
    ...(accessedOn && !saysAccessDay(note, accessedOn) ? { accessedOn } : {}),
    ...(archivedAddress && isWebAddress(archivedAddress) ? { archivedAddress } : {}),
    ...(counterpart ? { counterpart } : {}),
    returns: numbering.calls
      .filter(({ noteKey }) => noteKey === note.key)
      .map(({ noteKey, occurrence }) => ({ anchor: callAnchor(noteKey, occurrence), occurrence })),
  };
};

/**
 * The notes as a page lists them, in reading order.
 * A draft's notes without a call come last, with the numbers that follow.
 */
export const viewNotes = (notes: Note[], language: string, numbering: Numbering): ViewNote[] => {
  const uncalled = notes.filter(({ key }) => !numbering.numbers.has(key));
  return inReadingOrder(notes, numbering).map((note) =>
    viewNote(
      note,
      numbering.numbers.get(note.key) ?? numbering.order.length + 1 + uncalled.indexOf(note),
      language,
      numbering,
    ),
  );
};
