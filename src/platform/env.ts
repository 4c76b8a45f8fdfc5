import { join, resolve } from 'node:path';
import { z } from 'zod';
import { BadSetting, type Allowed } from './badSetting';
import { absoluteDatabaseUrl, databaseKind, fileUrl } from './databaseUrl';

/** Every setting, read once and checked. Folders and `file:` addresses are absolute. */
export type Env = {
  port: number;
  dataDir: string;
  databaseUrl: string;
  /** Scheme and host alone, without a slash at the end. */
  siteUrl: string;
  demo: boolean;
  adminEmail?: string;
  adminPassword?: string;
  /** Always there with MongoDB, where all instances must share it; see `secret.ts` for SQLite. */
  secret?: string;
  metricsToken?: string;
  logLevel: LogLevel;
  /** Path of the module that gives machine suggestions, absolute. */
  suggestions?: string;
};

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Shorter keys could be guessed from one signed cookie. */
export const SECRET_LENGTH = 32;

const isOrigin = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
};

/** Name of the variable -> its shape, what to say when it does not fit, whether its value may be shown. */
const SETTINGS = {
  PORT: { allowed: 'port', shape: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(65535)) },
  DATA_DIR: { allowed: 'folder', shape: z.string().refine((path) => !path.includes('\0')) },
  DATABASE_URL: { allowed: 'databaseUrl', shape: z.string().refine((url) => databaseKind(url) !== undefined) },
  SITE_URL: { allowed: 'siteUrl', shape: z.string().refine(isOrigin) },
  DEMO: { allowed: 'yesNo', shape: z.enum(['yes', 'no']) },
  ADMIN_EMAIL: { allowed: 'email', shape: z.email() },
  ADMIN_PASSWORD: { allowed: 'password', shape: z.string().min(8), secret: true },
  SECRET: { allowed: 'secret', shape: z.string().min(SECRET_LENGTH), secret: true },
  METRICS_TOKEN: { allowed: 'secret', shape: z.string(), secret: true },
  LOG_LEVEL: { allowed: 'logLevel', shape: z.enum(LOG_LEVELS) },
  SUGGESTIONS: { allowed: 'module', shape: z.string().transform((path) => resolve(path)) },
} as const satisfies Record<string, { allowed: Allowed; shape: z.ZodType; secret?: true }>;

type Source = Record<string, string | undefined>;
type Name = keyof typeof SETTINGS;
type Value<N extends Name> = z.output<(typeof SETTINGS)[N]['shape']>;

/** The password inside a database address stays out of the sentence. */
const masked = (name: Name, value: string): string =>
  'secret' in SETTINGS[name] ? '***' : value.replace(/\/\/[^@/]*@/, '//***@');

const reader =
  (source: Source) =>
  <N extends Name>(name: N): Value<N> | undefined => {
    const text = source[name]?.trim();
    if (!text) return undefined;
    const read = SETTINGS[name].shape.safeParse(text);
    if (!read.success) throw new BadSetting(name, masked(name, text), SETTINGS[name].allowed);
    return read.data as Value<N>;
  };

/**
 * Reads the environment. An empty variable counts as absent.
 * @throws BadSetting for the first value that is not allowed.
 */
export const readEnv = (source: Source): Env => {
  const read = reader(source);
  const port = read('PORT') ?? 3000;
  const dataDir = resolve(read('DATA_DIR') ?? 'data');
  const databaseUrl = absoluteDatabaseUrl(read('DATABASE_URL') ?? fileUrl(join(dataDir, 'dipnot.db')));
  const secret = read('SECRET');
  if (secret === undefined && databaseKind(databaseUrl) === 'mongodb') throw new BadSetting('SECRET', '', 'secret');
  return {
    port,
    dataDir,
    databaseUrl,
    siteUrl: new URL(read('SITE_URL') ?? `http://localhost:${port}`).origin,
    demo: read('DEMO') !== 'no',
    adminEmail: read('ADMIN_EMAIL'),
    adminPassword: read('ADMIN_PASSWORD'),
    secret,
    metricsToken: read('METRICS_TOKEN'),
    logLevel: read('LOG_LEVEL') ?? 'info',
    suggestions: read('SUGGESTIONS'),
  };
};

/** The settings of this process. @throws BadSetting for the first value that is not allowed. */
export const readProcess = (): Env => readEnv(process.env);

/** Makes a secret the process's own: the configuration is read after it was made, and must sign with it. */
export const adoptSecret = (secret: string): void => {
  process.env.SECRET = secret;
};

/** Whether the editor's app is to be served from its sources. */
export const isDevelopment = (): boolean => process.env.NODE_ENV === 'development';

/** The language a terminal asks for, by POSIX's order of variables, e.g. `tr_TR.UTF-8`; empty where it asks for none. */
export const terminalLanguage = ({ LC_ALL, LC_MESSAGES, LANG }: Source = process.env): string =>
  LC_ALL || LC_MESSAGES || LANG || '';
