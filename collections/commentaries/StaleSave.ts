import { APIError } from 'payload';

/** A save made from an old revision; carries what is stored and what was sent, so that nothing is lost. */
export class StaleSave extends APIError {
  // Private, so that the log of the refusal does not hold two whole editions.
  readonly #current: unknown;
  readonly #yours: unknown;

  constructor(message: string, current: unknown, yours: unknown) {
    super(message, 409, null, true);
    this.name = 'StaleSave';
    this.#current = current;
    this.#yours = yours;
  }

  get current(): unknown {
    return this.#current;
  }

  get yours(): unknown {
    return this.#yours;
  }
}
