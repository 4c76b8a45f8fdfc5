/** White space that is more than one space, and controls, which are no characters at all. */
const BREAKS = /[\p{Cc}\s]{2,}|[^\S ]|\p{Cc}/gu;

/** A text as one well-formed line in Unicode NFC, so that a title can break neither a sentence nor a line format. */
export const oneLine = (text: string): string => text.toWellFormed().replace(BREAKS, ' ').trim().normalize('NFC');
