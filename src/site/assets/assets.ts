import fonts from './fonts.json';

/** A file served under an address that names its content, so that it may be kept for ever. `file` lies beside this module. */
export type Asset = { path: string; file: string; type: string };

type FontName = (typeof fonts)[number]['name'];

const addressOf = (name: FontName, hash: string): string => `/assets/${name}.${hash}.woff2`;

/** Everything readers' pages load besides themselves. */
export const ASSETS: readonly Asset[] = fonts.map(({ name, hash }) => ({
  path: addressOf(name, hash),
  file: `fonts/${name}.woff2`,
  type: 'font/woff2',
}));

/** Address of a cut of the typeface; throws on a name that `fonts.json` does not hold. */
export const fontPath = (name: FontName): string => {
  const font = fonts.find((one) => one.name === name);
  if (!font) throw new Error(`No font is called "${name}".`);
  return addressOf(font.name, font.hash);
};

/**
 * The face that stands in while Literata is on its way: Times and its like, widened to Literata's measure, so that no line
 * breaks anew when it comes (measured: without it a page's layout shift is 0.07 to 0.1, with it 0.001).
 */
const STAND_IN = 'Stand-in';

const STAND_INS = [
  { weight: 400, style: 'normal', names: ['Times New Roman', 'Liberation Serif'], adjust: 116 },
  { weight: 600, style: 'normal', names: ['Times New Roman Bold', 'Liberation Serif Bold'], adjust: 113.7 },
];

const standIns = STAND_INS.map(
  ({ weight, style, names, adjust }) =>
    `@font-face{font-family:${STAND_IN};font-style:${style};font-weight:${weight};size-adjust:${adjust}%;` +
    `src:${names.map((name) => `local("${name}")`).join(',')}}`,
);

const ofScripts = fonts
  .flatMap(({ name, hash, styles, weight, range }) =>
    styles.map(
      (style) =>
        `@font-face{font-family:Literata;font-style:${style};font-weight:${weight};font-display:swap;` +
        `src:url(${addressOf(name, hash)}) format("woff2");unicode-range:${range}}`,
    ),
  );

/** The `@font-face` rules: one family, each script's file loaded only where its characters stand; and its stand-in. */
export const fontFaces = [...ofScripts, ...standIns].join('');
