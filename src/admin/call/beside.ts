const GAP = 6;

type Place = { left: string; top: string };

/** Where something fixed stands best beside a place of the text: below it, above where there is no room, always in sight. */
export const beside = (
  { left, top, bottom }: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  { offsetWidth: width, offsetHeight: height }: Pick<HTMLElement, 'offsetWidth' | 'offsetHeight'>,
  room: { innerWidth: number; innerHeight: number } = window,
): Place => {
  const below = bottom + GAP;
  const above = top - GAP - height;
  const hasRoomBelow = below + height <= room.innerHeight || above < 0;
  const inSight = Math.max(GAP, Math.min(left, room.innerWidth - width - GAP));
  return { left: `${inSight}px`, top: `${hasRoomBelow ? below : above}px` };
};
