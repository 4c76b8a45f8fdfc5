import { APIError } from 'payload';

/** A save made from an old revision; carries what is stored and what was sent, so that nothing is lost. */
export class StaleSave extends APIError {
  constructor(
    message: string,
    readonly current: unknown,
    readonly yours: unknown,
  ) {
    super(message, 409, null, true);
    this.name = 'StaleSave';
  }
}
