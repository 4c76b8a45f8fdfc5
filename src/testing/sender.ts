import { expect } from 'vitest';
import { ADMIN, bootHouse, type BootedHouse } from './boot';
import { editionsIn, type Editions } from './editions';
import { restOf } from './rest';
import { openWire, type Received, type Sent, type Wire } from './wire';

export type Sender = {
  house: BootedHouse;
  editions: Editions;
  wire: Wire;
  /** Sends as the administrator, who is refused nothing but what is malformed. `path` is what follows `/api`. */
  send(method: string, path: string, sent?: Sent): Promise<Received>;
  sendJson(method: string, path: string, body: string): Promise<Received>;
  close(): Promise<void>;
};

/** A house whose interface is behind a real socket, and an administrator before it. */
export const openSender = async (): Promise<Sender> => {
  const house = await bootHouse();
  const { body } = await restOf(house.payload)('POST', '/users/login', { body: ADMIN });
  const signedIn = { Authorization: `JWT ${body.token}` };
  const wire = await openWire(house.payload);
  const send: Sender['send'] = (method, path, { headers, ...sent } = {}) =>
    wire.send(method, `/api${path}`, { ...sent, headers: { ...signedIn, ...headers } });
  return {
    house,
    editions: await editionsIn(house.payload),
    wire,
    send,
    sendJson: (method, path, json) =>
      send(method, path, { body: json, headers: { 'Content-Type': 'application/json' } }),
    close: async () => {
      await wire.close();
      await house.close();
    },
  };
};

/** A refusal is a 4xx that says something; a 5xx would be a fault of ours. */
export const expectRefusal = ({ status, text }: Pick<Received, 'status' | 'text'>, expected?: number): void => {
  const refusal: unknown = expected ?? expect.toSatisfy((code: number) => code >= 400 && code < 500);
  expect({ status, text: text.slice(0, 300) }).toMatchObject({ status: refusal });
  const said = JSON.parse(text) as { message?: string; errors?: { message: string }[] };
  expect(said.message ?? said.errors?.[0]?.message).toBeTruthy();
};
