import { describe, expect, it } from 'vitest';
import { createLog } from './log';

const lines = (level: 'info' | 'warn', write: (log: ReturnType<typeof createLog>) => void): unknown[] => {
  const written: string[] = [];
  write(createLog(level, { write: (line) => void written.push(line) }));
  return written.map((line): unknown => JSON.parse(line));
};

describe('createLog', () => {
  it('writes one JSON object a line, with a readable level and time', () => {
    const [line] = lines('info', (log) => log.info({ path: '/tr' }, 'served'));
    expect(line).toEqual({ level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/), path: '/tr', msg: 'served' });
  });

  it('leaves out what is below its level', () => {
    expect(lines('warn', (log) => log.info('quiet'))).toEqual([]);
  });

  it('hides keys and personal data', () => {
    const [line] = lines('info', (log) =>
      log.info({ password: 'a', user: { email: 'b' }, req: { headers: { cookie: 'c', authorization: 'd' } } }),
    );
    expect(JSON.stringify(line)).not.toMatch(/"[abcd]"/);
  });
});
