import { vi } from 'vitest';

/**
 * What every file of integration tests begins with. They share one process, in which packages are loaded once: that takes
 * most of the time of opening a house. All that is ours begins anew: modules, settings, Payload's memory of its instances.
 */
const shared = globalThis as typeof globalThis & {
  settingsAtFirst?: NodeJS.ProcessEnv;
  _payload?: Map<string, unknown>;
};

const OF_VITEST = /^(VITEST|TINYPOOL)/;

shared.settingsAtFirst ??= { ...process.env };
const { settingsAtFirst } = shared;
for (const name of Object.keys(process.env)) {
  if (!(name in settingsAtFirst) && !OF_VITEST.test(name)) delete process.env[name];
}
Object.assign(process.env, settingsAtFirst);
shared._payload?.clear();
vi.resetModules();
