/** What the system or the database calls an error (`ENOSPC`, `SQLITE_FULL`); an empty text where it has no name. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
