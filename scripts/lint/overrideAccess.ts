import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** Every Local API operation whose `overrideAccess` is true when nothing is said. */
const OPERATIONS = new Set(
  `find findByID findDistinct findVersions findVersionByID count countVersions create update delete duplicate
   restoreVersion findGlobal updateGlobal findGlobalVersions findGlobalVersionByID countGlobalVersions
   restoreGlobalVersion login forgotPassword resetPassword unlock`.split(/\s+/),
);

/** The expression itself, without the wrappers that only speak to the compiler. */
const bare = (node: TSESTree.Node): TSESTree.Node => {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'ChainExpression':
      return bare(node.expression);
    case 'AwaitExpression':
      return bare(node.argument);
    default:
      return node;
  }
};

const nameOf = (node: TSESTree.Expression | TSESTree.PrivateIdentifier, computed: boolean): string | undefined => {
  if (node.type === 'Identifier' && !computed) return node.name;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
};

const isPayload = (receiver: TSESTree.Node): boolean => {
  const node = bare(receiver);
  if (node.type === 'Identifier') return /payload$/i.test(node.name);
  if (node.type === 'MemberExpression') return nameOf(node.property, node.computed) === 'payload';
  return node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'getPayload';
};

const names = (options: TSESTree.ObjectExpression): boolean =>
  options.properties.some(
    (property) =>
      property.type === 'Property' &&
      nameOf(property.key as TSESTree.Expression, property.computed) === 'overrideAccess',
  );

/**
 * Payload's Local API skips access control unless told otherwise. This rule wants the choice written in the call
 * itself: a spread may hide it, options made elsewhere hide it for certain.
 */
export const overrideAccess: TSESLint.RuleModule<'missing' | 'hidden'> = {
  defaultOptions: [],
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing:
        'Say `overrideAccess: true` or `false` in this call of `{{operation}}`: the default skips access control.',
      hidden: 'Write the options of `{{operation}}` in the call, as `{ ...options, overrideAccess: false }`.',
    },
  },
  create: (context) => ({
    CallExpression(node) {
      const callee = bare(node.callee);
      if (callee.type !== 'MemberExpression' || !isPayload(callee.object)) return;
      const operation = nameOf(callee.property, callee.computed);
      if (operation === undefined || !OPERATIONS.has(operation)) return;
      const options = node.arguments[0] && bare(node.arguments[0]);
      if (options?.type === 'ObjectExpression' && names(options)) return;
      const messageId = !options || options.type === 'ObjectExpression' ? 'missing' : 'hidden';
      context.report({ node, messageId, data: { operation } });
    },
  }),
};
