import { LOCALES } from '../../locales/index';
import { bareChrome } from '../../src/site/chrome';
import { renderError } from '../../src/site/views/error';

/** Prints as JSON the pages that a sound house never answers with, by language and status: `tr 500`. */
const pages = LOCALES.flatMap((language) =>
  ([500, 503] as const).map((status) => [
    `${language} ${status}`,
    renderError({ chrome: bareChrome(language, process.argv[2] ?? '', 'Dipnot'), status }),
  ]),
);
process.stdout.write(JSON.stringify(Object.fromEntries(pages)));
