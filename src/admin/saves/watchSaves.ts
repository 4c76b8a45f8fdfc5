import { refusalSentences, type RefusalErrors } from '../refusalSentences';
import { setRefusal, type Refusal, type SaveLog, type StoredState } from './saveLog';

const EDITIONS = /\/api\/commentaries(?:\/([\w-]+))?$/;

/** The id of the edition a request saves, `''` for a new one; undefined where it saves none. */
const savedEdition = (input: RequestInfo | URL, method = 'GET'): string | undefined => {
  const address = input instanceof Request ? input.url : String(input);
  const match = EDITIONS.exec(address.split('?', 1)[0] ?? '');
  if (!match) return undefined;
  const id = match[1] ?? '';
  return method.toUpperCase() === (id === '' ? 'POST' : 'PATCH') ? id : undefined;
};

type Answer = {
  current?: StoredState;
  doc?: StoredState;
  errors?: RefusalErrors;
};

const refusalIn = (status: number, { errors = [], current }: Answer): Refusal => ({
  sentences: refusalSentences(errors),
  stored: status === 409 ? (current ?? {}) : null,
});

/**
 * `fetch` that says with every save of an edition which revision it was made from (`If-Match`, RFC 9110), and writes
 * into `log` what came of it: the new revision, or the sentences of the refusal. Everything else goes through as it is.
 */
export const watchSaves =
  (fetch: typeof globalThis.fetch, log: SaveLog): typeof globalThis.fetch =>
  async (input, init) => {
    const id = savedEdition(input, init?.method);
    if (id === undefined) return fetch(input, init);
    const headers = new Headers(init?.headers);
    const revision = log.revisions.get(id);
    if (revision !== undefined) headers.set('If-Match', `"${revision}"`);
    const response = await fetch(input, { ...init, headers });
    const answer = (await response
      .clone()
      .json()
      .catch(() => ({}))) as Answer;
    const { doc } = answer;
    if (response.ok && typeof doc?.rev === 'number') {
      log.revisions.set(id, doc.rev);
      log.readers.forEach((read) => read(id, doc));
    }
    setRefusal(log, id, response.ok ? null : refusalIn(response.status, answer));
    return response;
  };
