/** What a setting may be, as a key of the sentences under `start.allowed`. */
export type Allowed =
  | 'port'
  | 'folder'
  | 'databaseUrl'
  | 'siteUrl'
  | 'yesNo'
  | 'email'
  | 'password'
  | 'secret'
  | 'secretFile'
  | 'logLevel'
  | 'module';

/**
 * A setting that stops the start. Worded by the caller with `start.badSetting` (name, value) and
 * `start.allowed.<allowed>`; `value` is masked where the setting is a secret.
 */
export class BadSetting extends Error {
  override readonly name = 'BadSetting';

  constructor(
    readonly setting: string,
    readonly value: string,
    readonly allowed: Allowed,
  ) {
    super(`${setting}=${value} (allowed: ${allowed})`);
  }
}
