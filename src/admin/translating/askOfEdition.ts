/** Asks the house's interface for what it knows of an edition; null where it could not be reached. Never throws. */
export const askOfEdition = (api: string, id: string, what: string): Promise<Response | null> =>
  fetch(`${api}/commentaries/${encodeURIComponent(id)}/${what}`, { credentials: 'include' }).catch(() => null);
