/** Answers kept by name after the first reading, so that what stands in many pages is read once. */
export type Memory = {
  /** The kept answer, or else what `read` gives. A failed reading is not remembered: the next page tries again. */
  once<T>(name: string, read: () => Promise<T>): Promise<T>;
  forget(name: string): void;
};

/** Opens a memory that begins anew once it holds `limit` answers. */
export const createMemory = (limit: number): Memory => {
  const kept = new Map<string, Promise<unknown>>();
  return {
    once: <T>(name: string, read: () => Promise<T>): Promise<T> => {
      const known = kept.get(name) as Promise<T> | undefined;
      if (known) return known;
      const reading = read();
      if (kept.size >= limit) kept.clear();
      kept.set(name, reading);
      // Only this very reading: the name may have been forgotten and read anew meanwhile.
      reading.catch(() => {
        if (kept.get(name) === reading) kept.delete(name);
      });
      return reading;
    },
    forget: (name) => void kept.delete(name),
  };
};
