import { noBarrel } from './noBarrel';
import { testRule } from './ruleTester';

testRule('no-barrel', noBarrel, {
  valid: [
    `const title = 1; export { title };`,
    `export const LOCALES = ['tr']; export type { Locale } from './locale';`,
    `import './styles.css';`,
    `declare global { interface Window { rev: number } } export {};`,
    `export {};`,
    `import { start } from './start'; start();`,
  ],
  invalid: [
    { code: `export * from './note';`, errors: [{ messageId: 'star' }] },
    { code: `export const a = 1; export * as notes from './note';`, errors: [{ messageId: 'star' }] },
    { code: `export { note } from './note'; export type { Call } from './call';`, errors: [{ messageId: 'barrel' }] },
    { code: `import { note } from './note'; export { note };`, errors: [{ messageId: 'barrel' }] },
  ],
});
