import type { PayloadRequest } from 'payload';
import { codedIn } from '../../src/domain/suggesting/codedIn';
import type { Suggest } from '../../src/domain/suggesting/suggest';
import type { Coded } from '../../src/domain/xliff/coded';
import type { Unit } from '../../src/domain/xliff/units';

/** So many questions are open at a time, and so long, in milliseconds, one is waited for. */
const AT_A_TIME = 4;
const LONGEST = 60_000;

type Languages = { source: string; target: string };

const askOne = async (suggest: Suggest, source: Coded[], { source: from, target: to }: Languages) => {
  const signal = AbortSignal.timeout(LONGEST);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('No suggestion in time')), { once: true });
  });
  const answer = codedIn(await Promise.race([suggest({ source: structuredClone(source), from, to, signal }), late]));
  if (!answer) throw new Error('What was suggested is no run of text');
  return answer;
};

/** Suggestions for some units, by unit; null where there is none: why is written in the log, never told to a reader. */
export const askAll = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  suggest: Suggest,
  units: readonly Unit[],
  languages: Languages,
): Promise<Map<string, Coded[] | null>> => {
  const answers = new Map<string, Coded[] | null>();
  const waiting = units.values();
  const work = async () => {
    for (const { id, source } of waiting) {
      const answer = await askOne(suggest, source, languages).catch((err: unknown) => {
        payload.logger.warn({ err, unit: id }, 'A suggestion failed');
        return null;
      });
      answers.set(id, answer);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return answers;
};
