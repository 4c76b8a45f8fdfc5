/** Why there is no file: too many wait, it took too long, the engine ended, or Typst refused the source. */
export type TypstFailure = 'busy' | 'timeout' | 'ended' | 'refused';

/** A PDF or share card could not be made. `busy`, `timeout` and `ended` may be tried again. */
export class TypstError extends Error {
  override readonly name = 'TypstError';

  constructor(
    readonly reason: TypstFailure,
    message: string,
  ) {
    super(message);
  }
}
