/**
 * What XML 1.0 (section 2.2) has no place for: controls but tab and line ends, halves of surrogate pairs, two
 * noncharacters. And soft hyphens: they belong to the drawing of a page, not to its text.
 */
const UNFIT = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff\u00ad]/gu;

/** A text without the characters that no XML document may hold, whatever stood in it. */
export const fit = (text: string): string => text.replace(UNFIT, '');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands between tags or in an attribute within `"`, of XML and of HTML. */
export const escapeMarkup = (text: string): string => fit(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
