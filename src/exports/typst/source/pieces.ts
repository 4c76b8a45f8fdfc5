/** What no line can break by itself, of a title: a long word may be wider than its line. */
export const pieces = (text: string): string[] => text.split(/[\s\u200b]+/).filter((piece) => piece.length > 8);
