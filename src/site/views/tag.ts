type Attributes = Record<string, string | undefined>;

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' };

/** Text as it stands in markup, between elements or inside a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');

/** An element without content, such as `meta`; an attribute that is undefined is left out. */
export const voidTag = (name: string, attributes: Attributes): string => `<${name}${written(attributes)}/>`;

/** An element around markup, which stands as it is. */
export const tag = (name: string, attributes: Attributes, markup: string): string =>
  `<${name}${written(attributes)}>${markup}</${name}>`;
