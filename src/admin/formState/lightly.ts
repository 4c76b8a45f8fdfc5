import type { FormField, FormState } from 'payload';

type Asked = {
  collectionSlug?: string;
  schemaPath?: string;
  formState?: FormState;
  data?: unknown;
  skipValidation?: boolean;
};

/** Fields the server has nothing to say of while they are written; they are nearly all that a long edition weighs. */
const isText = (path: string): boolean => /^(?:body|notes)(?:\.|$)/.test(path);

const without = (state: FormState, isLeftOut: (path: string) => boolean): FormState =>
  Object.fromEntries(Object.entries(state).filter(([path]) => !isLeftOut(path)));

const withoutValues = (state: FormState): FormState =>
  Object.fromEntries(
    Object.entries(state).map(([path, { value: _value, initialValue: _initialValue, ...rest }]) => [
      path,
      rest as FormField,
    ]),
  );

const withoutBody = ({ body, ...state }: FormState): FormState => {
  if (!body) return state;
  const { value: _value, ...rest } = body;
  return { ...state, body: rest as FormField };
};

const withState = <R>(answer: R, change: (state: FormState) => FormState): R => {
  const state = (answer as { state?: FormState | null } | undefined)?.state;
  return state ? { ...answer, state: change(state) } : answer;
};

/**
 * Payload's way to ask the server about a form, made light for editions. At every pause in writing its form sends all it
 * holds and gets all of it back: with 300 notes more than a megabyte each way, which the browser takes apart while
 * somebody types, and which the server refuses.
 * - While an edition is written, body and notes stay here, and nothing about them comes back.
 * - After a save the whole document comes back; what the form held before is sent without its values. Only the body the
 *   form holds stays: it is what was saved, or newer by what was written meanwhile, and an editor that is handed another
 *   text than it gave is made anew and loses that.
 * - Once errors are shown, everything is sent, because everything is judged.
 * - Whether somebody else has saved meanwhile is said when this one saves, with both texts: Payload's own word for it would
 *   stand before the text at the first letter and offer nothing but to load the other.
 */
export const lightly =
  <A extends Asked, R>(ask: (args: A) => Promise<R>) =>
  async (given: A): Promise<R> => {
    const { collectionSlug, schemaPath, formState, data, skipValidation } = given;
    if (collectionSlug !== 'commentaries') return ask(given);
    const args = { ...given, checkForStaleData: false };
    if (schemaPath !== collectionSlug || !formState || !skipValidation) return ask(args);
    if (data) return withState(await ask({ ...args, formState: withoutValues(formState) }), withoutBody);
    const answer = await ask({ ...args, formState: without(formState, isText) });
    return withState(answer, (state) => without(state, isText));
  };
