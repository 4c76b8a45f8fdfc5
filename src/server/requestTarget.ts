const ABSOLUTE = /^https?:\/\/[^/?#]*/i;

/**
 * The path and query of a request target. A client may name the whole address, as to a proxy, and must be answered all
 * the same (RFC 9112, 3.2.2).
 */
export const requestTarget = (url: string): string => {
  if (url.startsWith('/')) return url;
  const rest = url.replace(ABSOLUTE, '');
  return rest === url || rest.startsWith('/') ? rest : `/${rest}`;
};
