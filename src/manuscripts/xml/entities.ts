import { ManuscriptRefused } from '../refusal';

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const characterOf = (reference: string): string | undefined => {
  if (!reference.startsWith('#')) return NAMED[reference];
  const code = /^#x/i.test(reference) ? parseInt(reference.slice(2), 16) : parseInt(reference.slice(1), 10);
  const allowed = code >= 0x20 ? code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) : [9, 10, 13].includes(code);
  return allowed ? String.fromCodePoint(code) : undefined;
};

/** The characters that references stand for. Throws `ManuscriptRefused` (`damaged`) for one that XML itself does not know. */
export const decodeEntities = (text: string): string =>
  !text.includes('&')
    ? text
    : text.replace(/&([^;\s&]{0,12};?)/g, (_, inside: string) => {
        const character = inside.endsWith(';') ? characterOf(inside.slice(0, -1)) : undefined;
        if (character === undefined) throw new ManuscriptRefused('damaged');
        return character;
      });

const ESCAPES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Text as it may stand in XML, in attributes too. Controls that XML cannot hold are dropped. */
export const encodeEntities = (text: string): string =>
  /[<>&"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) // eslint-disable-line no-control-regex -- they are what is looked for
    ? text
        .replace(/[<>&"]/g, (sign) => ESCAPES[sign] ?? sign)
        // eslint-disable-next-line no-control-regex -- they are what is looked for
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    : text;
