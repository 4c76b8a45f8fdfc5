import { noteOnShow } from './noteSheet';
import { onLinkUsed } from './onLinkUsed';

const NOTES = '[role=doc-endnotes] li[id]';
const PLACES = `.text > [id^=p], ${NOTES}`;

/** A place's name in the other editions: a note there may render the one here, or be rendered by it. */
const nameOf = ({ id, dataset: { counterpart } }: HTMLElement): string => (counterpart ? `n-${counterpart}` : id);

/** The note that the address names, unless the reader has gone on since. */
const noteAimedAt = (): HTMLElement | null | undefined => {
  const note = document.querySelector(':target')?.closest<HTMLElement>(NOTES);
  const box = note?.getBoundingClientRect();
  return box && box.bottom > 0 && box.top < innerHeight ? note : undefined;
};

/** The block or note at the top of the window; none while the text has not begun to leave it. */
const placeRead = (): HTMLElement | undefined => {
  const places = [...document.querySelectorAll<HTMLElement>(PLACES)];
  if (!places[0] || places[0].getBoundingClientRect().top > 0) return undefined;
  // A last line or two at the upper edge have been read.
  return places.find((place) => place.getBoundingClientRect().bottom > innerHeight / 8) ?? places.at(-1);
};

/** Lets the switch to another edition lead to where the reader is: the open note, or else the block being read. */
export const keepPlace = (): void =>
  onLinkUsed('body a[rel~=alternate][hreflang]', (link) => {
    const place = noteOnShow() ?? noteAimedAt() ?? placeRead();
    link.hash = place ? nameOf(place) : '';
  });
