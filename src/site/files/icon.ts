import { token } from './token';

/** The house's mark: a call to a first note, in the rubric's red. */
export const ICON_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">' +
  `<path d="M5 1H2v14h3M11 1h3v14h-3M6 5l2-1v8" fill="none" stroke="${token('rubric')}" stroke-width="1.8"/></svg>\n`;
