import { escapeMarkup } from './escape';

/** Attributes by name; one that is undefined is left out. */
export type Attributes = Record<string, string | number | undefined>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeMarkup(String(value))}"`))
    .join('');

/** An element of XML or HTML. `content` is markup already; without any the element is empty (`<br />`). */
export const element = (name: string, attributes: Attributes = {}, content?: string): string =>
  content === undefined ? `<${name}${written(attributes)} />` : `<${name}${written(attributes)}>${content}</${name}>`;
