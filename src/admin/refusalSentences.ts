/** What Payload's interface answers where it refuses something. */
export type RefusalErrors = { message?: string; data?: { errors?: { message?: string }[] } | null }[];

/** The house's own sentences of a refusal, each once: those at fields where there are any. */
export const refusalSentences = (errors: RefusalErrors): string[] => {
  const ofFields = errors.flatMap(({ data }) => data?.errors ?? []);
  const told = (ofFields.length > 0 ? ofFields : errors).flatMap(({ message }) => message ?? []);
  return [...new Set(told)];
};
