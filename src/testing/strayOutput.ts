import { afterEach } from 'vitest';

/**
 * Fails every unit test during which something was written by `console.error` or `console.warn`: React, Payload and
 * Node report real faults there. A test that expects such a line replaces the method itself (`vi.spyOn`).
 */
const stray: string[] = [];

for (const method of ['error', 'warn'] as const) {
  console[method] = (...words: unknown[]) => {
    stray.push(`console.${method}: ${words.map(String).join(' ')}`);
  };
}

afterEach(() => {
  const lines = stray.splice(0);
  if (lines.length > 0) throw new Error(`Stray output:\n${lines.join('\n')}`);
});
