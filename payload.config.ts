import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { en } from '@payloadcms/translations/languages/en';
import { tr } from '@payloadcms/translations/languages/tr';
import { buildConfig, type Migration } from 'payload';
import sharp from 'sharp';
import { ACCESS } from './collections/access/table';
import { closePayloadOwn } from './collections/access/closePayloadOwn';
import { commentaries } from './collections/commentaries/index';
import { counters } from './collections/counters/index';
import { bodyEditor } from './collections/editor/bodyEditor';
import { answerRefusals } from './collections/errors/answerRefusals';
import { wordsForPayload } from './collections/wordsForPayload';
import { manuscripts } from './collections/manuscripts/index';
import { glossary } from './collections/glossary/index';
import { listings } from './collections/listings/index';
import { permissionLetters } from './collections/permission-letters/index';
import { media } from './collections/media/index';
import { outbox } from './collections/outbox/index';
import { pages } from './collections/pages/index';
import { people } from './collections/people/index';
import { guardRest } from './collections/rest/guardRest';
import { REFUSAL } from './collections/rest/refuse';
import { questions } from './collections/questions/index';
import { remarks } from './collections/remarks/index';
import { series } from './collections/series/index';
import { site } from './collections/site/index';
import { withSuggest } from './collections/suggesting/suggestOf';
import { topics } from './collections/topics/index';
import { translationTasks } from './collections/translation-tasks/index';
import { users } from './collections/users/index';
import { byLocale, DEFAULT_LOCALE, LOCALES, OWN_NAMES } from './locales/index';
import { migrations } from './src/migrations/sqlite/index';
import { databaseAdapter } from './src/platform/database';
import { readEnv } from './src/platform/env';
import { loadSuggest } from './src/platform/loadSuggest';
import { createLog } from './src/platform/log';
import { mailToLog } from './src/platform/mailToLog';

const root = path.dirname(fileURLToPath(import.meta.url));
const env = readEnv(process.env);
const log = createLog(env.logLevel);
const secure = env.siteUrl.startsWith('https:');

/** Wiring only: what is stored is in `collections`, where it is stored in `src/platform`. */
const built = buildConfig({
  secret: env.secret ?? '',
  serverURL: env.siteUrl,
  csrf: [env.siteUrl],
  db: await databaseAdapter(env, { sqlite: migrations as Migration[] }),
  sharp,
  telemetry: false,
  logger: log,
  email: mailToLog(log),
  ...withSuggest(await loadSuggest(env.suggestions)),
  graphQL: { disable: true },
  defaultDepth: 1,
  maxDepth: 2,
  localization: {
    locales: LOCALES.map((code) => ({ code, label: OWN_NAMES[code] })),
    defaultLocale: DEFAULT_LOCALE,
    fallback: false,
  },
  i18n: {
    fallbackLanguage: DEFAULT_LOCALE,
    // Payload's own words in the languages of the house; English in one that it is not told of here.
    supportedLanguages: { ...byLocale(() => en), tr },
    translations: wordsForPayload,
  },
  editor: bodyEditor,
  collections: [
    commentaries,
    manuscripts(env.dataDir),
    permissionLetters(env.dataDir),
    translationTasks,
    remarks,
    questions,
    series,
    people,
    topics,
    glossary,
    media(env.dataDir),
    pages,
    users(secure),
    counters,
    listings,
    outbox,
  ],
  globals: [site],
  hooks: { afterError: [answerRefusals] },
  loggingLevels: { [REFUSAL]: 'info', StaleSave: 'info' } as Record<string, 'info'>,
  admin: {
    user: 'users',
    avatar: 'default',
    components: {
      providers: ['@/admin/PageFetch#PageFetch', '@/admin/formState/LightFormState#LightFormState'],
      beforeDashboard: [
        {
          path: '@/admin/dashboard/Dashboard#Dashboard',
          serverProps: { reviewers: Object.keys(ACCESS.commentaries.publish ?? {}) },
        },
      ],
      afterNavLinks: ['@/admin/importing/NavLink#NavLink'],
    },
    importMap: { baseDir: root },
    // An empty picture: without one, browsers ask for /favicon.ico.
    meta: { titleSuffix: ' · Dipnot', icons: [{ rel: 'icon', url: 'data:,' }] },
  },
  typescript: { autoGenerate: false, outputFile: path.resolve(root, 'src/payload-types.ts') },
});

export default built.then(closePayloadOwn).then(guardRest);
