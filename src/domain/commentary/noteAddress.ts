const ADDRESS = /https?:\/\/[^\s<>"“”„«»[\]]+/i;
const TRAILING = new Set([...".,;:!?)}'’‘*_…"]);

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** The first http or https address in a text, without the punctuation that follows it; undefined where there is none. */
export const firstAddress = (text: string): string | undefined => {
  const found = ADDRESS.exec(text)?.[0] ?? '';
  // Brackets that close more than the address opens belong to the sentence round it.
  let unopened = count(found, ')') - count(found, '(');
  let end = found.length;
  for (let last = found[end - 1]; last !== undefined && TRAILING.has(last); last = found[end - 1]) {
    if (last === ')' && unopened <= 0) break;
    if (last === ')') unopened -= 1;
    end -= 1;
  }
  const address = found.slice(0, end);
  return /^https?:\/\/./i.test(address) ? address : undefined;
};
