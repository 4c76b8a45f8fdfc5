const WEB = /^https?:\/\//i;
const MAIL = /^mailto:[^\s]+$/i;
/** A path of this site or a place on the page. Two slashes (or a backslash, which browsers read as one) lead elsewhere. */
const INTERNAL = /^(?:#|\/(?![/\\]))[^\s]*$/;
const CONTROL = /\p{Cc}/u;

/** Whether `text` is an absolute http or https address. */
export const isWebAddress = (text: string): boolean => WEB.test(text) && !/\s/.test(text) && URL.canParse(text);

/** Whether a link may lead there: http, https, mailto, or inside this site. */
export const isSafeHref = (href: string): boolean =>
  !CONTROL.test(href) && (isWebAddress(href) || MAIL.test(href) || INTERNAL.test(href));
