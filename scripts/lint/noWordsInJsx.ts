import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** Attributes that a reader sees or hears. */
const SPOKEN =
  /^(alt|title|placeholder|label|description|aria-(label|description|placeholder|roledescription|valuetext))$/;

const LETTER = /\p{L}/u;

/** The literal texts an expression can come to, as far as they stand in it. */
const literals = (node: TSESTree.Node): TSESTree.Node[] => {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' && LETTER.test(node.value) ? [node] : [];
    case 'TemplateLiteral':
      return node.quasis.some((quasi) => LETTER.test(quasi.value.raw)) ? [node] : [];
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'LogicalExpression':
      return [...literals(node.left), ...literals(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...literals(node.left), ...literals(node.right)] : [];
    case 'JSXExpressionContainer':
      return literals(node.expression);
    default:
      return [];
  }
};

/** Words that readers or editors see stand in `locales/`; markup may hold punctuation, digits and symbols only. */
export const noWordsInJsx: TSESLint.RuleModule<'words'> = {
  defaultOptions: [],
  meta: {
    type: 'problem',
    schema: [],
    messages: { words: 'Words stand in locales/tr.json and locales/en.json, not in markup.' },
  },
  create: (context) => {
    const report = (node: TSESTree.Node): void => context.report({ node, messageId: 'words' });
    return {
      JSXText(node) {
        if (LETTER.test(node.value)) report(node);
      },
      JSXExpressionContainer(node) {
        if (node.parent.type === 'JSXElement' || node.parent.type === 'JSXFragment') literals(node).forEach(report);
      },
      JSXAttribute(node) {
        if (node.name.type === 'JSXIdentifier' && SPOKEN.test(node.name.name) && node.value) {
          literals(node.value).forEach(report);
        }
      },
    };
  },
};
