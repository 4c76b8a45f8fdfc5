import { blankSheet, fillSheet, type Sheet } from './sheet';

let sheet: Sheet | undefined;
let call: HTMLAnchorElement | undefined;
let note: HTMLElement | undefined;

/** The note that lies open, if one does. */
export const noteOnShow = (): HTMLElement | undefined => note;

/** Shows a note on a sheet beside its call, instead of leading to the list at the end. `closeWord`: on its button. */
export const openNotesInPlace = (closeWord: string): void =>
  document.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
    const used = (target as Element).closest<HTMLAnchorElement>('a[role=doc-noteref]');
    const called = used && document.getElementById(used.hash.slice(1));
    if (!called || ctrlKey || metaKey || shiftKey || altKey || sideNotesShow()) return;
    sheet ??= listened(blankSheet(closeWord));
    if (!sheet.showPopover) return;
    event.preventDefault();
    putAway(sheet);
    call = used;
    note = called;
    used.dataset.open = '';
    fillSheet(sheet, used, called);
    // Not every browser gives the focus to a link that is clicked, and it is to the link that the focus returns.
    used.focus({ preventScroll: true });
    sheet.showPopover({ source: used });
    sheet.focus({ preventScroll: true });
    uncover(used, sheet);
  });

/** Where side notes stand, the note can be read already. */
const sideNotesShow = (): boolean => !!document.querySelector<HTMLElement>('.side-note')?.offsetWidth;

const putAway = (open: Sheet): void => {
  open.hidePopover();
  call?.removeAttribute('data-open');
  note = undefined;
};

const listened = (made: Sheet): Sheet => {
  made.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('button, [role=doc-backlink]')) return;
    event.preventDefault();
    putAway(made);
    call?.focus();
  });
  made.addEventListener('toggle', () => {
    if (made.matches(':popover-open')) return;
    putAway(made);
    // Who closed it by using something else wants to be there.
    if (document.activeElement === document.body) call?.focus({ preventScroll: true });
  });
  return made;
};

/** At the foot of a small screen the sheet may lie upon its own call. */
const uncover = (used: HTMLElement, open: Sheet): void => {
  const { bottom } = used.getBoundingClientRect();
  const box = open.getBoundingClientRect();
  if (bottom > box.top && bottom <= box.bottom) scrollBy(0, bottom - box.top + 16);
};
