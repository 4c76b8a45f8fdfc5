/** `source` says beside what it opens, and to what the focus returns; TypeScript does not know it yet. */
export type Sheet = HTMLElement & { showPopover(options?: { source: HTMLElement }): void };

/** A closed sheet without a note, at the end of `main`. */
export const blankSheet = (closeWord: string): Sheet => {
  const sheet = document.createElement('div') as Sheet;
  sheet.className = 'sheet';
  sheet.popover = 'auto';
  sheet.tabIndex = -1;
  sheet.innerHTML = '<p><b id="sheet"></b><button type="button"></button></p><div></div>';
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-labelledby', 'sheet');
  sheet.querySelector('button')!.textContent = closeWord;
  document.querySelector('main')!.append(sheet);
  return sheet;
};

/** Puts a copy of a note upon the sheet, with the one way back that leads to `call`. */
export const fillSheet = (sheet: Sheet, call: HTMLAnchorElement, note: HTMLElement): void => {
  const copy = note.cloneNode(true) as HTMLElement;
  for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
  for (const back of copy.querySelectorAll<HTMLAnchorElement>('[role=doc-backlink]')) {
    if (back.hash !== `#${call.id}`) back.remove();
  }
  const content = sheet.lastElementChild as HTMLElement;
  content.lang = note.closest<HTMLElement>('[lang]')!.lang;
  content.dir = note.dir || 'ltr';
  content.replaceChildren(...copy.childNodes);
  sheet.querySelector('b')!.textContent = call.getAttribute('aria-label');
  sheet.scrollTop = 0;
};
