import { RuleTester } from 'eslint';
import type { Rule } from 'eslint';
import type { TSESLint } from '@typescript-eslint/utils';
import { parser } from 'typescript-eslint';
import { describe, it } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = it;

type Cases = { valid: string[]; invalid: { code: string; errors: { messageId: string }[] }[] };

/** Runs a rule of the house over short pieces of TypeScript, each a vitest test. */
export const testRule = (name: string, rule: TSESLint.RuleModule<string>, cases: Cases): void => {
  const tester = new RuleTester({ languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } });
  tester.run(name, rule as unknown as Rule.RuleModule, cases);
};
