/** Why a piece of work is not done, as a sentence in the user's language. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
