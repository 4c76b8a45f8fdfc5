/** Presses the tab of the panel an element is hidden in (APG tabs: a tab controls its panel by its id), and brings it into view. */
export const reveal = (element: HTMLElement): void => {
  const panel = element.closest<HTMLElement>('[role=tabpanel][hidden]');
  if (panel) document.querySelector<HTMLElement>(`[role=tab][aria-controls="${CSS.escape(panel.id)}"]`)?.click();
  element.scrollIntoView({ block: 'center' });
};
