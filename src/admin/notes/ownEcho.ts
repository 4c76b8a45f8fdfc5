/**
 * Tells what an editor itself wrote from what came from elsewhere. A save answers with the text as it was sent: what was
 * written on in the meantime is newer than that answer and must not be replaced by it.
 */
export type OwnEcho = {
  /** Notes that the editor wrote a value. */
  wrote: (value: unknown) => void;
  /** The newest value the editor wrote, where `value` is one it wrote earlier; else `value` as it is. */
  newest: <T>(value: T) => T;
};

/** How many writings back an answer may lie. */
const MEMORY = 100;

/** @param first the value the editor was opened on, which a save under way may answer with too. */
export const listenForOwnEcho = (first: unknown): OwnEcho => {
  const written = [JSON.stringify(first)];
  let latest: unknown = first;
  return {
    wrote: (value) => {
      latest = value;
      written.push(JSON.stringify(value));
      if (written.length > MEMORY) written.shift();
    },
    newest: <T>(value: T): T => (value !== latest && written.includes(JSON.stringify(value)) ? (latest as T) : value),
  };
};
