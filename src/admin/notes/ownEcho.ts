/**
 * Tells what an editor itself wrote from what came from elsewhere. A save answers with the text as it was sent: what was
 * written on in the meantime is newer than that answer and must not be replaced by it.
 */
export type OwnEcho = {
  /** Notes that the editor wrote a value. */
  wrote: (value: unknown) => void;
  /** The newest value the editor wrote, where `value` is one it wrote earlier; else `value` as it is. */
  newest: <T>(value: T) => T;
  /**
   * What the editor is to be handed while the form holds `value`: the last that came from elsewhere. An editor that is
   * handed its own words, which it wrote past Payload's field, is made anew by it and loses the caret.
   */
  handed: (value: unknown) => unknown;
};

/** How many writings back an answer may lie. */
const MEMORY = 100;

/** No text is as good as none: what was sent without one is answered with null. */
const asText = (value: unknown): string => JSON.stringify(value ?? null);

/** @param first the value the editor was opened on, which a save under way may answer with too. */
export const listenForOwnEcho = (first: unknown): OwnEcho => {
  const written = [asText(first)];
  let latest: unknown = first;
  let foreign: unknown = first;
  return {
    wrote: (value) => {
      latest = value;
      written.push(asText(value));
      if (written.length > MEMORY) written.shift();
    },
    newest: <T>(value: T): T => (value !== latest && written.includes(asText(value)) ? (latest as T) : value),
    handed: (value) => {
      if (value !== latest && !written.includes(asText(value))) foreign = value;
      return foreign;
    },
  };
};
