type Caused = { name?: string; code?: unknown; cause?: unknown; reason?: unknown };

const MOST_CAUSES = 8;

/**
 * Whether an error says that something this process asks is away or overloaded (its database, its press) and may be there
 * again in a moment, rather than that our code is wrong.
 */
export const isAway = (error: unknown): boolean => {
  let at = error as Caused | null | undefined;
  for (let depth = 0; at && typeof at === 'object' && depth < MOST_CAUSES; depth += 1) {
    if (typeof at.code === 'string' && at.code.startsWith('SQLITE')) return true;
    if (/^(Mongo|Libsql)/.test(at.name ?? '')) return true;
    if (at.name === 'TypstError' && at.reason !== 'refused') return true;
    at = at.cause as Caused | null | undefined;
  }
  return false;
};
