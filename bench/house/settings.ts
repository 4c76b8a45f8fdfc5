import { PATH } from '../machine/commands';

/** The administrator of every house that is measured. */
export const ADMIN = { email: 'admin@bench.example', password: 'only-for-measurements' };

/** The whole environment of a product on a folder of ours; nothing of the caller's own settings reaches it. */
export const settingsFor = (dataDir: string, port: number): NodeJS.ProcessEnv => ({
  PATH,
  HOME: process.env.HOME ?? '/',
  DATA_DIR: dataDir,
  PORT: String(port),
  DEMO: 'no',
  ADMIN_EMAIL: ADMIN.email,
  ADMIN_PASSWORD: ADMIN.password,
  LOG_LEVEL: 'error',
  NODE_ENV: 'production',
  NODE_COMPILE_CACHE: '.cache/compile',
});
