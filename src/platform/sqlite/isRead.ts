const WRITING = /\b(insert|update|delete|replace)\b/i;

/**
 * Whether a statement surely does not write. Errs to the safe side: a read that is taken for a write only waits its
 * turn, and a WITH that mentions a writing word anywhere counts as one.
 */
export const isRead = (sql: string): boolean => {
  const word = /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/|\()*([a-z]+)/i.exec(sql)?.[1]?.toLowerCase();
  if (word === 'with') return !WRITING.test(sql);
  return word === 'select' || word === 'values' || word === 'explain';
};
