type Context = Record<string, unknown>;
type Editions = WeakMap<object, { body?: unknown }>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Remembers for one request which edition the notes it has read belong to. */
export const rememberEdition = (context: Context, notes: unknown, edition: object): void => {
  const editions = (context.editionsOfNotes ??= new WeakMap()) as Editions;
  if (isObject(notes)) editions.set(notes, edition);
};

/** The body that notes read in this request stand under, for whoever is handed the notes alone; undefined where none is known. */
export const bodyOfNotes = (context: Context, notes: unknown): unknown =>
  isObject(notes) ? (context.editionsOfNotes as Editions | undefined)?.get(notes)?.body : undefined;
