import type { Endpoint, PayloadHandler, SanitizedConfig } from 'payload';
import { checkData } from './checkData';
import { checkQuery } from './checkQuery';
import { deletePreference } from './deletePreference';
import { knownFile } from './knownFile';
import { oneByOne } from './oneByOne';
import { readInput } from './readInput';
import { trying } from './trying';

/** Where a document's fields are what is sent. */
const TAKES_FIELDS = new Set([
  'post /',
  'patch /',
  'patch /:id',
  'post /:id/duplicate',
  'post /checklist',
  'post /:id/checklist',
]);
/** What is answered by us and not, or not by Payload alone; each file says why. */
const OURS: Record<string, (stock: PayloadHandler) => PayloadHandler> = {
  'patch /': () => oneByOne('update'),
  'delete /': () => oneByOne('delete'),
  'delete /:key': () => deletePreference,
  'get /file/:filename': knownFile,
};
/** An endpoint's `custom` where it asks who is there before it reads a byte, reads its body itself, and tries again itself. */
export const READS_ITS_BODY = { readsItsBody: true };
/** What does not exist here: accounts that make or verify themselves, files fetched from an address. */
const CLOSED = new Set(['post /first-register', 'post /verify/:id', 'get /paste-url/:id?']);

const nameOf = ({ method, path }: Endpoint): string => `${method} ${path}`;

const guarded = (endpoint: Endpoint, auth: boolean): Endpoint => {
  const name = nameOf(endpoint);
  const handler = OURS[name]?.(endpoint.handler) ?? endpoint.handler;
  const takesFields = auth || TAKES_FIELDS.has(name);
  return {
    ...endpoint,
    handler: async (req) => {
      checkQuery(req);
      if (endpoint.method === 'get' || endpoint.custom?.readsItsBody) return handler(req);
      const data = endpoint.method === 'delete' ? {} : await readInput(req);
      if (takesFields) checkData(req, data);
      return trying(handler, req, data);
    },
  };
};

type Served = { endpoints: Endpoint[] | false; versions?: unknown };

/** Payload offers versions everywhere, and stumbles where there are none. */
const exists = (endpoint: Endpoint, { versions }: Served): boolean =>
  !CLOSED.has(nameOf(endpoint)) && (Boolean(versions) || !endpoint.path.startsWith('/versions'));

const all = <Entity extends Served>(entity: Entity, auth = false): Entity =>
  ({
    ...entity,
    endpoints: (entity.endpoints || [])
      .filter((endpoint) => exists(endpoint, entity))
      .map((endpoint) => guarded(endpoint, auth)),
  }) as Entity;

/**
 * The REST interface of a built configuration, held to its bounds: queries and bodies are checked before Payload sees
 * them, bulk work is done one document at a time, and writes are tried again after a transient error. An interface
 * that Payload has not (501) is one that does not exist (404).
 */
export const guardRest = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) => all(collection, Boolean(collection.auth))),
  globals: config.globals.map((global) => all(global)),
  endpoints: config.endpoints.map((endpoint) => guarded(endpoint, false)) as SanitizedConfig['endpoints'],
});
