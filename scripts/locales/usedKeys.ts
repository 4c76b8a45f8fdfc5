import ts from 'typescript';
import { baseKeys, splitForm, type Words } from './words';

/** Functions that take a key even where their parameter is an open text, with the place of that parameter. */
const KEY_FUNCTIONS: Record<string, number> = { t: 0, label: 0, sentence: 1 };

/** Keys of Payload's own words carry a namespace. */
const PAYLOADS_OWN = /^[\w-]+:/;

/** A type with this share of all keys is the type of keys as such: it names none, it hands one on. */
const WIDE = 0.8;

const unionOf = (type: ts.Type): ts.Type[] => (type.isUnion() ? type.types : [type]);

/** The texts a type can be (a number as it is written), or undefined when it is open. Null and undefined are no texts. */
const textsOf = (type: ts.Type): string[] | undefined => {
  const parts = unionOf(type).filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
  const isText = (part: ts.Type) => part.isStringLiteral() || part.isNumberLiteral();
  return parts.every(isText) ? parts.map((part) => String((part as ts.LiteralType).value)) : undefined;
};

/** The texts an expression can come to; a template is read piece by piece, whatever type the compiler widens it to. */
const textsOfExpression = (node: ts.Expression, checker: ts.TypeChecker): string[] | undefined => {
  if (ts.isParenthesizedExpression(node)) return textsOfExpression(node.expression, checker);
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return textsOf(checker.getTypeAtLocation(node));
  let texts: string[] | undefined = [node.head.text];
  for (const span of node.templateSpans) {
    const middle = textsOfExpression(span.expression, checker);
    texts = middle && texts?.flatMap((before) => middle.map((text) => `${before}${text}${span.literal.text}`));
  }
  return texts;
};

const calledName = (call: ts.CallExpression): string | undefined => {
  if (ts.isIdentifier(call.expression)) return call.expression.text;
  return ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : undefined;
};

/** i18next's own function, under whatever name or none: `translator(locale)('note.heading')`. */
const isTranslate = (called: ts.Expression, checker: ts.TypeChecker): boolean =>
  checker.getTypeAtLocation(called).symbol?.name === 'TFunction';

const isKeyArgument = (node: ts.Expression, checker: ts.TypeChecker): boolean => {
  const call = node.parent;
  if (!ts.isCallExpression(call)) return false;
  const place = KEY_FUNCTIONS[calledName(call) ?? ''] ?? (isTranslate(call.expression, checker) ? 0 : undefined);
  return place !== undefined && call.arguments[place] === node;
};

const mayStandForKey = (node: ts.Node): node is ts.Expression =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isExpression(node) && ts.isCallExpression(node.parent) && node.parent.arguments.includes(node));

/**
 * Finds the keys a program uses: wherever a value stands at a place typed as a key (argument, property, attribute) or
 * is the key argument of one of `KEY_FUNCTIONS`. Types count, not spelling, so a template over a closed union uses
 * each of its keys.
 * @returns the keys used, and a sentence for every key that is open (it could be any text) or stands in no file.
 */
export const usedKeys = (program: ts.Program, files: ts.SourceFile[], words: Words) => {
  const checker = program.getTypeChecker();
  const bases = baseKeys(words);
  const used = new Set<string>();
  const problems: string[] = [];

  const isKnown = (key: string): boolean => bases.has(key) || words.has(key);
  const isWide = (texts: string[]): boolean => texts.length > 1 && texts.length >= WIDE * bases.size;
  const complain = (node: ts.Node, text: string): void => {
    const file = node.getSourceFile();
    problems.push(`${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${text}`);
  };

  const isTypedAsKey = (node: ts.Expression): boolean => {
    const wanted = checker.getContextualType(node);
    const texts = wanted && textsOf(wanted);
    return texts !== undefined && texts.length > 0 && texts.every(isKnown);
  };

  const use = (node: ts.Expression): void => {
    const texts = textsOfExpression(node, checker);
    if (texts === undefined) return complain(node, `the key ${node.getText()} is open: it could be any text`);
    if (isWide(texts)) return;
    for (const key of texts) {
      if (isKnown(key)) used.add(splitForm(key).base);
      else if (!PAYLOADS_OWN.test(key)) complain(node, `"${key}" stands in no file of locales`);
    }
  };

  const visit = (node: ts.Node): void => {
    if (mayStandForKey(node) && (isKeyArgument(node, checker) || isTypedAsKey(node))) use(node);
    if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) {
      const texts = textsOf(checker.getTypeAtLocation(node.type));
      if (texts && texts.every(isKnown) && isWide(texts)) complain(node, `${node.getText()} makes an open text a key`);
    }
    ts.forEachChild(node, visit);
  };

  files.forEach(visit);
  for (const text of words.values()) {
    for (const [, key] of text.matchAll(/\$t\(([\w.-]+)/g)) used.add(key as string);
  }
  return { used, problems };
};
