import { describe, expect, it } from 'vitest';
import { IDLE_DAYS, judgeStep, STEPS, TASK_STATES, undoesSignOff, type Step, type Taker, type TaskNow } from './steps';

const NOW = new Date('2024-06-30T12:00:00Z');
const daysAgo = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString();

const holder: Taker = { id: 'ela', mayWrite: true, mayReview: false };
const other: Taker = { id: 'deniz', mayWrite: true, mayReview: false };
const editor: Taker = { id: 'ed', mayWrite: true, mayReview: true };
const archivist: Taker = { id: 'arch', mayWrite: false, mayReview: false };

const task = (own: Partial<TaskNow> = {}): TaskNow => ({
  state: 'claimed',
  holder: 'ela',
  lastActive: daysAgo(1),
  ...own,
});
const judge = (step: Step, taker: Taker, own?: Partial<TaskNow>) => judgeStep(step, task(own), taker, NOW);

describe('a step of a translation', () => {
  it('is the holder’s to submit, an editor’s to return and to sign off', () => {
    expect(judge('submit', holder)).toEqual({ to: 'submitted' });
    expect(judge('submit', editor)).toBe('not-holder');
    expect(judge('return', editor, { state: 'submitted' })).toEqual({ to: 'returned' });
    expect(judge('sign-off', editor, { state: 'submitted' })).toEqual({ to: 'signed-off' });
    expect(judge('sign-off', holder, { state: 'submitted' })).toBe('not-reviewer');
    expect(judge('submit', holder, { state: 'returned' })).toEqual({ to: 'submitted' });
  });

  it('is released by the holder or an editor, by nobody else', () => {
    expect(judge('release', holder)).toEqual({ to: 'released' });
    expect(judge('release', editor)).toEqual({ to: 'released' });
    expect(judge('release', other)).toBe('not-holder');
  });

  it('is released by an editor where its holder is gone or it was signed off', () => {
    for (const state of ['claimed', 'submitted', 'returned', 'signed-off'] as const) {
      expect(judge('release', editor, { state, holder: undefined })).toEqual({ to: 'released' });
    }
    expect(judge('release', editor, { state: 'signed-off' })).toEqual({ to: 'released' });
    expect(judge('release', holder, { state: 'signed-off' })).toBe('wrong-state');
  });

  it('is taken back by the words of whoever may not sign off', () => {
    expect(undoesSignOff({ state: 'signed-off' }, holder)).toBe(true);
    expect(undoesSignOff({ state: 'signed-off' }, editor)).toBe(false);
    expect(undoesSignOff({ state: 'submitted' }, holder)).toBe(false);
  });

  it('is claimed where nobody works on it', () => {
    expect(judge('claim', other)).toBe('held');
    expect(judge('claim', other, { lastActive: daysAgo(IDLE_DAYS - 0.01) })).toBe('held');
    expect(judge('claim', other, { lastActive: daysAgo(IDLE_DAYS) })).toEqual({ to: 'claimed' });
    expect(judge('claim', other, { state: 'released', holder: undefined })).toEqual({ to: 'claimed' });
    expect(judge('claim', other, { holder: undefined })).toEqual({ to: 'claimed' });
    expect(judge('claim', archivist, { state: 'released' })).toBe('not-writer');
    expect(judge('claim', other, { state: 'submitted', lastActive: daysAgo(90) })).toBe('wrong-state');
  });

  it('ends with publication', () => {
    const takers: Record<Step, Taker> = {
      claim: editor,
      submit: holder,
      return: editor,
      'sign-off': editor,
      release: editor,
    };
    expect(STEPS.map((step) => judge(step, takers[step], { state: 'published' }))).toEqual(
      STEPS.map(() => 'wrong-state'),
    );
    expect(TASK_STATES).toContain('published');
  });
});
