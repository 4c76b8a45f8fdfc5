import { LibsqlError } from '@libsql/client';

/**
 * Passes a result on, and an error under the code that Payload knows. Since 0.15 the driver keeps the exact code
 * (`SQLITE_CONSTRAINT_UNIQUE`) in a field of its own; Payload looks in `code` to name the field that is taken.
 */
export const withExactCode = <T>(result: Promise<T>): Promise<T> =>
  result.catch((error: unknown) => {
    if (error instanceof LibsqlError && error.code === 'SQLITE_CONSTRAINT' && error.extendedCode) {
      throw Object.assign(error, { code: error.extendedCode });
    }
    throw error;
  });
