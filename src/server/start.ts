import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { translator } from '../i18n/translate';
import { isDevelopment } from '../platform/env';
import { isAway } from '../platform/isAway';
import { createLog } from '../platform/log';
import { createPageStore } from '../platform/pageStore/pageStore';
import { createNames } from '../queries/names';
import { createTallies } from '../queries/tallies';
import { LOCALES, OWN_NAMES, type Locale } from '../../locales/index';
import { homePath } from '../routing/paths';
import { createSite } from '../site/app';
import { chromeOf } from '../site/chromeOf';
import { previewPage, publishedText } from '../site/pages/preview';
import { renderPath } from '../site/renderPath';
import { buildMark, prepareAdmin, type AdminHandler } from './adminGate';
import { drainOnSignal } from './drain';
import { createMetrics } from './metrics';
import { openHouse } from './openHouse';
import { openPress } from './openPress';
import { fillWithDemo } from './fillWithDemo';
import { publishAddress } from './instanceFile';
import { readiness } from './readiness';
import { refreshPages } from './refreshPages';
import { requestListener } from './requestListener';
import { readSettings } from './settings';
import { sayFailure } from './sayFailure';
import { followYear } from './turnOfTheYear';
import { terminalLocale } from './terminalLocale';

const PAGES_BYTES = 96 * 1024 * 1024;

/** Starts the product: readers' pages as soon as the database is open, the editor's app when Next is ready. */
export const start = async (root: string): Promise<void> => {
  const env = readSettings();
  const dev = isDevelopment();
  const log = createLog(env.logLevel);
  const t = translator(terminalLocale());
  const onError = (err: unknown): void => log.error({ err });

  const house = await openHouse(env).catch(sayFailure);
  const { payload, founded } = house;
  const accounts = [...(founded.admin ? [founded.admin] : []), ...(env.demo ? await fillWithDemo(payload, root) : [])];
  const names = createNames(payload);
  const tallies = createTallies(payload);
  const press = openPress(root, env, log);
  const making = { payload, names, tallies, press, siteUrl: env.siteUrl };
  const store = createPageStore((path) => renderPath(making, path), { maxBytes: PAGES_BYTES, onError });
  const stopRefreshing = refreshPages({ payload, known: [names, tallies], store, everyMs: 1_000, onError });

  const prepared = Promise.withResolvers<AdminHandler>();
  prepared.promise.catch(onError);
  const admin = dev || existsSync(buildMark(root)) ? prepared.promise : undefined;
  const ready = readiness(payload);
  const metrics = createMetrics(store);
  const forStaff = {
    preview: (id: string, headers: Headers) => previewPage(making, id, headers),
    publishedText: (id: string, headers: Headers) => publishedText(making, id, headers),
  };
  const chromeNow = (language: Locale) => chromeOf(names, language, env.siteUrl, new Date());
  const timeZone = async () => (await names.house()).settings.timeZone;
  const site = createSite({ store, siteUrl: env.siteUrl, root, ...forStaff, chromeNow, isAway, onError });
  const work = publishAddress(env);
  const listener = requestListener({ site, store, admin, dev, env, ready, metrics, payload, token: work.token, log });
  // `optimizeEmptyRequests` (Node 24.12) is not in the types yet: a request without a body gets no stream of its own.
  const options = { optimizeEmptyRequests: true, keepAliveTimeout: 65_000, requestTimeout: 120_000 };
  const server = createServer(options, listener);

  server.once('error', (error) => sayFailure(error));
  server.listen(env.port, () => {
    for (const locale of LOCALES) console.log(`${OWN_NAMES[locale]}: ${env.siteUrl}${homePath(locale)}`);
    console.log(t('start.admin', { address: `${env.siteUrl}/admin` }));
    for (const { email, password, role } of accounts) {
      console.log(t('start.account', { role, email, password: password ?? t('start.givenPassword') }));
    }
    if (founded.admin === null) console.log(t('start.signIn'));
    // Readers first: loading Next takes a second of CPU.
    if (admin) prepareAdmin(root, dev).then(prepared.resolve, prepared.reject);
  });
  drainOnSignal({
    server,
    house,
    ready,
    before: [stopRefreshing, followYear({ store, timeZone, onError }), work.remove, () => void press.close()],
    onError,
  });
};
