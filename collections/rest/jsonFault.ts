/** What no JSON that we take may hold, and where it does. */
export type JsonFault = { kind: 'deep' } | { kind: 'text' | 'key'; path: string };

/** A text of 64 levels needs two of JSON for each, and what stands around it. */
export const MAX_LEVELS = 200;

const INHERITED = new Set(['__proto__', 'constructor', 'prototype']);

const isBroken = (text: string): boolean => text.includes('\0') || !text.isWellFormed();

/**
 * The first fault of parsed JSON: nested too deeply, a text neither database can keep (NUL, half of a surrogate pair),
 * or a key that means something to every object. Walks with a list of its own, so that no depth can exhaust the stack.
 */
export const jsonFault = (root: unknown): JsonFault | null => {
  const open: { value: unknown; path: string; level: number }[] = [{ value: root, path: '', level: 0 }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { value, path, level } = at;
    if (typeof value === 'string' && isBroken(value)) return { kind: 'text', path };
    if (typeof value !== 'object' || value === null) continue;
    if (level >= MAX_LEVELS) return { kind: 'deep' };
    for (const [key, child] of Object.entries(value)) {
      if (isBroken(key)) return { kind: 'text', path };
      const below = path ? `${path}.${key}` : key;
      if (INHERITED.has(key)) return { kind: 'key', path: below };
      open.push({ value: child, path: below, level: level + 1 });
    }
  }
  return null;
};
