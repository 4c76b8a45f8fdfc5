/** A fault, the document it is in, and the mark-up around it where that is known. */
export type Found = { document: string; fault: string; around?: string };

/** Each fault once, with the first document that has it and how many others do. */
export const eachOnce = (all: Found[]): string[] =>
  [...Map.groupBy(all, ({ fault }) => fault)].map(([fault, places]) => {
    const { document, around } = places[0]!;
    const others = new Set(places.map((place) => place.document)).size - 1;
    return `${fault} ${around ?? ''} (${document}${others > 0 ? ` and ${others} more` : ''})`;
  });
