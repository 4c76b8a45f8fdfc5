/** Ids of what has been stored, by the names the demo content has for it. */
export type Ids = Map<string, string>;

/** @throws Error where the demo content names something that is not in it. */
export const need = (ids: Ids, name: string): string => {
  const id = ids.get(name);
  if (!id) throw new Error(`The demo content names "${name}", which is not in it`);
  return id;
};
