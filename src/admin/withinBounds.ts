const MOST = 100;

const bounded = (address: string): string =>
  address.replace(/([?&]limit=)(\d+)/, (whole, name: string, limit: string) =>
    Number(limit) > MOST ? `${name}${MOST}` : whole,
  );

/**
 * `fetch` that never asks the interface for more documents at once than it gives: the lists of Payload's admin ask for
 * 250 related names, and a list of ours has at most 100 rows.
 */
export const withinBounds =
  (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
  (input, init) =>
    fetch(typeof input === 'string' && input.includes('/api/') ? bounded(input) : input, init);
