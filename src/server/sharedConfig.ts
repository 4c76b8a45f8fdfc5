import type { SanitizedConfig } from 'payload';

const NAME = Symbol.for('dipnot.config');
type Shared = typeof globalThis & { [NAME]?: Promise<SanitizedConfig> };

/** Gives the process's one configuration to the admin's bundle. */
export const shareConfig = (config: Promise<SanitizedConfig>): void => {
  (globalThis as Shared)[NAME] = config;
};

/**
 * What `@payload-config` is inside the admin's bundle: the configuration of the process it runs in. A second copy
 * would bring second copies of the database adapter, the hooks and the error classes.
 */
const shared = new Proxy({} as Promise<SanitizedConfig>, {
  get: (_, property) => {
    const config = (globalThis as Shared)[NAME] ?? Promise.reject(new Error('The admin runs only inside the server'));
    const value: unknown = Reflect.get(config, property);
    return typeof value === 'function' ? (value.bind(config) as unknown) : value;
  },
});

export default shared;
