/**
 * The borders of the house: the import table of docs/architecture.md, one rule a row. A file imports from its own
 * row and from what its row lists, nothing else. Tests stand beside the code but outside the table.
 */

const TEST = '\\.test\\.tsx?$';
const LANGUAGES = '^locales/(index|facts/.+)\\.ts$';
const LOCALES = '^locales/';
const GENERATED_TYPES = '^src/payload-types\\.ts$';
const PAGE_STORE = '^src/platform/pageStore(/|\\.ts$)';
const NODE = '^(node:)?[a-z_/]+$';

const street = (name) => `^src/${name}/`;
/** A package as it resolves (in node_modules, whatever the nesting), its types included. */
const npm = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`;
const ANY_LIBRARY = '(^|/)node_modules/';

/** One row of the table: files under `from` import from there and from `may`, nothing else. */
const row = (name, from, may) => ({
  name,
  comment: `The table of docs/architecture.md, row "${name}", does not list this import.`,
  severity: 'error',
  from: { path: from, pathNot: TEST },
  to: { pathNot: [...from, ...may] },
});

const rows = [
  row('locales', [LOCALES], []),
  row('domain, routing', [street('domain'), street('routing')], [LANGUAGES, npm('transliteration', 'franc-min')]),
  row(
    'lexical',
    [street('lexical')],
    [LANGUAGES, street('domain'), '@payloadcms/richtext-lexical/dist/lexical-proxy/'],
  ),
  row(
    'manuscripts',
    [street('manuscripts')],
    [
      ...[LANGUAGES, street('domain'), street('routing'), NODE],
      npm('mdast[^/]*', 'micromark[^/]*', 'unist', 'hast', 'unified', 'rehype-(parse|sanitize)', 'mammoth', 'yauzl'),
    ],
  ),
  row(
    'exports',
    [street('exports')],
    [LANGUAGES, street('domain'), street('routing'), npm('@myriaddreamin/[^/]*', '@resvg/resvg-js'), NODE],
  ),
  row('platform', [street('platform')], [LANGUAGES, ANY_LIBRARY, NODE]),
  row(
    'collections',
    ['^collections/'],
    [
      ...['domain', 'routing', 'lexical', 'manuscripts', 'platform'].map(street),
      LOCALES,
      GENERATED_TYPES,
      npm('payload', '@payloadcms/(richtext-lexical|translations)'),
      NODE,
    ],
  ),
  row(
    'queries',
    [street('queries')],
    [street('domain'), street('routing'), LOCALES, '^payload\\.config\\.ts$', GENERATED_TYPES, npm('payload')],
  ),
  row('i18n', [street('i18n')], [LOCALES, npm('i18next')]),
  row(
    'admin',
    [street('admin')],
    [
      ...['domain', 'routing', 'lexical', 'i18n'].map(street),
      LOCALES,
      GENERATED_TYPES,
      npm('@payloadcms/(ui|richtext-lexical|translations)', 'payload', 'react', 'react-dom'),
    ],
  ),
  row(
    'site',
    [street('site')],
    [
      LANGUAGES,
      ...['domain', 'routing', 'queries', 'exports', 'i18n'].map(street),
      PAGE_STORE,
      npm('hono', 'react', 'react-dom', 'hyphen'),
      NODE,
    ],
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rows,
    {
      name: 'payload config',
      comment: 'payload.config.ts is wiring below queries, i18n, admin and site.',
      severity: 'error',
      from: { path: '^payload\\.config\\.ts$' },
      to: { path: '^src/(queries|i18n|admin|site|app|cli|testing)/|^src/server' },
    },
    {
      name: 'next glue',
      comment: 'What Next serves is generated: it knows Payload, its config and the components of the editor’s app.',
      severity: 'error',
      from: { path: street('app') },
      to: { path: '^src/(queries|exports|manuscripts|site|cli|testing)/|^src/server' },
    },
    {
      name: 'no cycles',
      comment: 'Two files that need each other are one file, or a third one is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no tests in the product',
      comment: 'What is shipped does not import tests.',
      severity: 'error',
      from: { pathNot: `${TEST}|^src/testing/|^e2e/|^bench/|^scripts/` },
      to: { path: TEST },
    },
    {
      name: 'declared packages',
      comment: 'A package is imported only when package.json pins it, and by the product only as a dependency.',
      severity: 'error',
      from: { path: '^(src|collections|locales|payload\\.config)', pathNot: `${TEST}|^src/testing/` },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|dist)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default', 'types'], exportsFields: ['exports'] },
  },
};
