import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every cut that text may be set in; `scripts/pdf-fonts.mjs` makes them. */
export const FONT_FILES = [
  ...['literata-400.ttf', 'literata-600.ttf', 'literata-400-italic.ttf', 'literata-600-italic.ttf'],
  ...['armenian-400.ttf', 'armenian-600.ttf', 'amiri-400.ttf'],
];

/** Lets fontconfig find no font of the host. */
export const FONT_CONFIG = 'fonts.conf';

/** The fonts' bytes. Throws where one is missing: Typst would set its text in another style without a word. */
export const readFonts = (folder: string): Buffer[] => FONT_FILES.map((file) => readFileSync(join(folder, file)));
