import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload';

/** As far as it matters here, what Payload's operations are asked. */
type Asked = { duplicateFromID?: unknown; draft?: boolean };

/** Notes whether an operation's outcome is to be a draft whatever its source was: the hooks of its save are not told. */
export const noteBeginning: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  const { duplicateFromID, draft } = args as Asked;
  if (operation === 'restoreVersion') context.beginsAsDraft = Boolean(draft);
  if (operation === 'create' || operation === 'update') context.beginsAsDraft = duplicateFromID !== undefined;
  return args;
};

/** A duplicate is a draft, and so is what is restored as one. */
export const beginAsDraft: CollectionBeforeValidateHook = ({ context, data }) =>
  context.beginsAsDraft ? { ...data, _status: 'draft' } : data;
