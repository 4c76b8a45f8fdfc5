import type { Locale } from '../../../../locales/index';

/** Families whose files we ship, then those the compiler carries within itself, for letters that ours do not have. */
const FAMILIES = [
  ...['Literata', 'Noto Serif Armenian', 'Amiri'],
  ...['Libertinus Serif', 'New Computer Modern', 'DejaVu Sans Mono'],
];

/**
 * What every source begins with: colours, families, language. No other family than these is ever taken
 * (`fallback: false`); one that is missing is warned of, and the engine makes that an error.
 */
export const ground = (language: Locale): string => `#let ink = rgb("#1d1b17")
#let soft = rgb("#6a655b")
#let hairline = rgb("#ddd7c9")
#let rubric = rgb("#9c1f1f")
#let paper = rgb("#fdfcf8")
#set text(font: (${FAMILIES.map((family) => `"${family}"`).join(', ')}), fallback: false)
#set text(lang: "${language}", fill: ink, hyphenate: false)
#set strong(delta: 200)
`;
