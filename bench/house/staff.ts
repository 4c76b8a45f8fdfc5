import { ADMIN } from './settings';

/** An answer of the REST interface: `doc` of a saved document, `docs` of a list, `errors` of a refusal. */
export type Answer = {
  status: number;
  json: { doc?: Record<string, unknown>; docs?: Record<string, unknown>[]; errors?: { message?: string }[] } & Record<
    string,
    unknown
  >;
};

export type Staff = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<Answer>;

/** An answer's document, for callers that can go no further without it. */
export const docOf = ({ status, json }: Answer): Record<string, unknown> => {
  if (status >= 300 || !json.doc) throw new Error(`Refused with ${status}: ${JSON.stringify(json).slice(0, 400)}`);
  return json.doc;
};

/** Signs the administrator in; returns how to ask the REST interface in his name. */
export const signIn = async (address: string): Promise<Staff> => {
  const ask = async (method: string, path: string, body?: object, token?: string): Promise<Answer> => {
    const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) };
    const response = await fetch(`${address}/api${path}`, { method, headers, body: body && JSON.stringify(body) });
    const text = await response.text();
    try {
      return { status: response.status, json: JSON.parse(text) as Answer['json'] };
    } catch {
      return { status: response.status, json: {} };
    }
  };
  const { status, json } = await ask('POST', '/users/login', ADMIN);
  if (typeof json.token !== 'string') throw new Error(`The administrator could not sign in: ${status}`);
  const { token } = json;
  return (method, path, body) => ask(method, path, body, token);
};
