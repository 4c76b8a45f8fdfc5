import { noteOnShow } from './noteSheet';
import { onLinkUsed } from './onLinkUsed';

const NOTES = '[role=doc-endnotes] li[id]';
const BLOCKS = '.text > [id^=p]';
const PLACES = `${BLOCKS}, ${NOTES}`;

/** A place's name in the other editions: a note there may render the one here, or be rendered by it. */
const nameOf = ({ id, dataset: { counterpart } }: HTMLElement): string => (counterpart ? `n-${counterpart}` : id);

/** The note that the address names, or the block around the call that it does, unless the reader has gone on since. */
const placeAimedAt = (): HTMLElement | null | undefined => {
  const target = document.querySelector(`${BLOCKS} :target, ${NOTES}:target, ${NOTES} :target`);
  const box = target?.getBoundingClientRect();
  return box && box.bottom > 0 && box.top < innerHeight ? target!.closest<HTMLElement>(PLACES) : undefined;
};

/** The block or note at the top of the window; none while the text has not begun to leave it. */
const placeRead = (): HTMLElement | undefined => {
  const places = [...document.querySelectorAll<HTMLElement>(PLACES)];
  if (!places[0] || places[0].getBoundingClientRect().top > 0) return undefined;
  // A last line or two at the upper edge have been read.
  return places.find((place) => place.getBoundingClientRect().bottom > innerHeight / 8) ?? places.at(-1);
};

/** Lets the switch to another edition lead to where the reader is: the open note, the place aimed at, or else the block being read. */
export const keepPlace = (): void =>
  onLinkUsed('body a[rel~=alternate]', (link) => {
    const place = noteOnShow() ?? placeAimedAt() ?? placeRead();
    link.hash = place ? nameOf(place) : '';
  });
