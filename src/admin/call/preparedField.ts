import type { ReactNode } from 'react';

/** Asks Payload's server for the drawn field of a schema path. */
export type AskField = (schemaPath: string) => Promise<ReactNode>;

const asked = new Map<string, Promise<ReactNode>>();
const ready = new Map<string, ReactNode>();

/** The field as it was prepared, where it already is. */
export const readyField = (schemaPath: string): ReactNode => ready.get(schemaPath);

/**
 * The field of a schema path, asked for once however many notes are opened: the answer is the same for all, and a note
 * opens without waiting for the server. One that could not be had is asked for again the next time.
 */
export const prepareField = (schemaPath: string, ask: AskField): Promise<ReactNode> => {
  const known = asked.get(schemaPath);
  if (known) return known;
  const field = ask(schemaPath).then((drawn) => {
    if (drawn) ready.set(schemaPath, drawn);
    else asked.delete(schemaPath);
    return drawn;
  });
  asked.set(schemaPath, field);
  return field;
};
