import { translator } from '../i18n/translate';
import type { Env } from '../platform/env';
import { readInstance, type Instance } from '../server/instanceFile';
import { terminalLocale } from '../server/terminalLocale';
import type { Done, Work } from './workKinds';

/** Who does the work: a running instance, or this process. */
export type Owner = { done(work: Work): Promise<Done>; close(): Promise<void> };

const handTo = ({ address, token }: Instance): Owner => ({
  done: async (work) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const response = await fetch(`${address}/-/work`, { method: 'POST', headers, body: JSON.stringify(work) });
    if (!response.ok) throw new Error(`The running instance answered ${response.status}`);
    return (await response.json()) as Done;
  },
  close: () => Promise.resolve(),
});

const answers = async ({ address, token }: Instance): Promise<boolean> => {
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(`${address}/-/work`, { headers, signal: AbortSignal.timeout(2_000) }).catch(() => null);
  return response?.headers.get('x-dipnot') === token.slice(0, 8);
};

/**
 * Finds who does the work: the running instance of the data folder, whose pages then change at once and which on
 * SQLite is the only one that may write; where none runs, this process opens the database itself.
 */
export const findOwner = async (env: Env): Promise<Owner> => {
  const instance = readInstance(env.dataDir);
  if (instance && (await answers(instance))) return handTo(instance);
  // Loaded only here: handing work to a running instance needs neither Payload nor the database.
  const [{ openHouse, closeHouse }, { doWork }, { sayFailure }] = await Promise.all([
    import('../server/openHouse'),
    import('./work'),
    import('../server/sayFailure'),
  ]);
  const house = await openHouse(env).catch(sayFailure);
  const { admin } = house.founded;
  if (admin) {
    const t = translator(terminalLocale());
    const { email, role, password } = admin;
    console.error(t('start.account', { role, email, password: password ?? t('start.givenPassword') }));
  }
  return { done: (work) => doWork(house.payload, env, work), close: () => closeHouse(house) };
};
