/** Where a translation's task may stand. */
export const TASK_STATES = ['claimed', 'submitted', 'returned', 'signed-off', 'published', 'released'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** What people do with a task; publication does the rest by itself. */
export const STEPS = ['claim', 'submit', 'return', 'sign-off', 'release'] as const;
export type Step = (typeof STEPS)[number];

/** A task in whose translation nothing was saved for so many days may be claimed by another. */
export const IDLE_DAYS = 30;

type Who = 'holder' | 'reviewer' | 'either' | 'writer';

/** From where each step may be taken, by whom, and where it leads. */
const RULES: Record<Step, { from: readonly TaskState[]; by: Who; to: TaskState }> = {
  claim: { from: ['claimed', 'returned', 'released'], by: 'writer', to: 'claimed' },
  submit: { from: ['claimed', 'returned'], by: 'holder', to: 'submitted' },
  return: { from: ['submitted', 'signed-off'], by: 'reviewer', to: 'returned' },
  'sign-off': { from: ['submitted'], by: 'reviewer', to: 'signed-off' },
  release: { from: ['claimed', 'returned', 'submitted', 'signed-off'], by: 'either', to: 'released' },
};

/** A task as a step is judged by it. `lastActive`: the latest save or step, ISO 8601; `holder`: an account's id. */
export type TaskNow = { state: TaskState; holder?: string; lastActive: string };
/** Who takes a step: an account, and whether it may begin translations, or review them. */
export type Taker = { id: string; mayWrite: boolean; mayReview: boolean };

export type StepRefusal = 'not-writer' | 'not-holder' | 'not-reviewer' | 'wrong-state' | 'held';

/** Whether a save takes back that a translation was signed off: whoever may not sign off wrote on after it. */
export const undoesSignOff = ({ state }: Pick<TaskNow, 'state'>, { mayReview }: Taker): boolean =>
  state === 'signed-off' && !mayReview;

/** Whether somebody still works on a task, so that nobody else may claim it. */
const isHeld = ({ state, holder, lastActive }: TaskNow, now: Date): boolean =>
  state !== 'released' &&
  holder !== undefined &&
  now.getTime() - Date.parse(lastActive) < IDLE_DAYS * 24 * 60 * 60 * 1000;

const refusalByPerson = (by: Who, task: TaskNow, taker: Taker): StepRefusal | undefined => {
  if (by === 'reviewer') return taker.mayReview ? undefined : 'not-reviewer';
  if (by === 'writer') return taker.mayWrite ? undefined : 'not-writer';
  if (task.holder === taker.id || (by === 'either' && taker.mayReview)) return undefined;
  return 'not-holder';
};

/** Where a step leads, or why it is not to be taken. */
export const judgeStep = (step: Step, task: TaskNow, taker: Taker, now: Date): { to: TaskState } | StepRefusal => {
  const { from, by, to } = RULES[step];
  const refusal = refusalByPerson(by, task, taker);
  if (refusal) return refusal;
  if (!from.includes(task.state)) return 'wrong-state';
  // What an editor has signed off is an editor's to let go.
  if (step === 'release' && task.state === 'signed-off' && !taker.mayReview) return 'wrong-state';
  return step === 'claim' && isHeld(task, now) ? 'held' : { to };
};
