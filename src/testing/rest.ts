import { handleEndpoints, type Payload } from 'payload';
import { ADMIN } from './boot';

/** An answer of the interface, its JSON read. Tests say what they expect to stand in it. */
export type Answer = { status: number; headers: Headers; body: Body };

type Fault = { message: string; data?: { errors?: { path: string; message: string }[] } };
type Body = {
  id: string;
  doc: Record<string, unknown> & { id: string };
  docs: (Record<string, unknown> & { id: string })[];
  errors: Fault[];
  current: Record<string, unknown>;
  yours: Record<string, unknown>;
  token: string;
  task: string;
  translation: Record<string, unknown>;
};

type Ask = { body?: unknown; form?: FormData; headers?: Record<string, string> };

/** Payload's REST interface without a server: one request as Next would hand it over. */
export type Rest = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, ask?: Ask) => Promise<Answer>;

const SITE = 'http://localhost:3000';

/** Asks as nobody, or with the headers given. `path` is what follows `/api`. */
export const restOf =
  (payload: Payload, always: Record<string, string> = {}): Rest =>
  async (method, path, { body, form, headers } = {}) => {
    const json: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
    const request = new Request(`${SITE}/api${path}`, {
      method,
      headers: { ...always, ...json, ...headers },
      body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
    const answer = await handleEndpoints({ config: payload.config, request });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: (text ? JSON.parse(text) : {}) as Body };
  };

/** Asks as a signed-in account, by default as the first administrator, in a language. */
export const signIn = async (
  payload: Payload,
  { email, password, language = 'en' }: { email?: string; password?: string; language?: string } = {},
): Promise<Rest> => {
  const account = { email: email ?? ADMIN.email, password: password ?? ADMIN.password };
  const { status, body } = await restOf(payload)('POST', '/users/login', { body: account });
  if (status !== 200) throw new Error(`Sign-in of ${account.email} was answered ${status}`);
  return restOf(payload, { Authorization: `JWT ${body.token}`, 'Accept-Language': language });
};
