import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** Hands on what another file says: `export … from`, or a list of names without a declaration of its own. */
const isHandedOn = (statement: TSESTree.ProgramStatement): boolean =>
  statement.type === 'ExportAllDeclaration' ||
  (statement.type === 'ExportNamedDeclaration' && statement.specifiers.length > 0);

/**
 * No barrel files: an import names the file that holds the thing, so that a border can be seen in the import itself.
 * Reports `export *` anywhere, and a file that does nothing but hand on what others export.
 */
export const noBarrel: TSESLint.RuleModule<'star' | 'barrel'> = {
  defaultOptions: [],
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      star: 'Export names, not `*`.',
      barrel: 'This file only hands on what others export; import from those files.',
    },
  },
  create: (context) => ({
    ExportAllDeclaration: (node) => context.report({ node, messageId: 'star' }),
    'Program:exit'(program: TSESTree.Program) {
      const own = program.body.filter((statement) => statement.type !== 'ImportDeclaration');
      if (own.some((statement) => statement.type === 'ExportAllDeclaration')) return;
      if (own.length > 0 && own.every(isHandedOn)) context.report({ node: program, messageId: 'barrel' });
    },
  }),
};
