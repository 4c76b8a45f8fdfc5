import ts from 'typescript';

/** Every word of one language by its dotted key, plural forms included (`notes.count_one`). */
export type Words = Map<string, string>;

const PLURAL = /^(.+?)(_ordinal)?_(zero|one|two|few|many|other)$/;

/** A key as `t` takes it, and the plural form it stands for, if any. */
export const splitForm = (key: string): { base: string; form?: string; ordinal: boolean } => {
  const [, base, ordinal, form] = PLURAL.exec(key) ?? [];
  return base === undefined ? { base: key, ordinal: false } : { base, form, ordinal: ordinal !== undefined };
};

/** The keys as `t` takes them: plural forms folded into one. */
export const baseKeys = (words: Words): Set<string> => new Set([...words.keys()].map((key) => splitForm(key).base));

/**
 * Reads one file of `locales/`. Parsed by the compiler, because `JSON.parse` keeps silent about a key that stands twice.
 * @returns the words, and a sentence for every key that is double, empty or not a text.
 */
export const readWords = (name: string, text: string): { words: Words; problems: string[] } => {
  const words: Words = new Map();
  const problems: string[] = [];

  const read = (object: ts.ObjectLiteralExpression, prefix: string): void => {
    const seen = new Set<string>();
    for (const property of object.properties) {
      if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name)) continue;
      const key = `${prefix}${property.name.text}`;
      const value = property.initializer;
      if (seen.has(key)) problems.push(`${name}: "${key}" stands twice`);
      seen.add(key);
      if (ts.isObjectLiteralExpression(value)) read(value, `${key}.`);
      else if (!ts.isStringLiteral(value)) problems.push(`${name}: "${key}" is not a text`);
      else if (value.text.trim() === '') problems.push(`${name}: "${key}" is empty`);
      else words.set(key, value.text);
    }
  };

  const root = ts.parseJsonText(name, text).statements[0]?.expression;
  if (root && ts.isObjectLiteralExpression(root)) read(root, '');
  else problems.push(`${name}: not a JSON object`);
  return { words, problems };
};
