/** An address as the target of a Markdown link. */
export const linkTarget = (href: string): string => {
  const plain = href.replace(/&(?=#?\w+;)/g, '\\&');
  return /[\s<>()\\]|^$/.test(href) ? `<${plain.replace(/[<>]|\\(?!&)/g, '\\$&')}>` : plain;
};
