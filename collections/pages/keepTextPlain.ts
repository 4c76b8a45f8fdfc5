import type { CollectionBeforeValidateHook } from 'payload';
import { narrowBody } from '../../src/domain/lexical/narrow';
import { callsOf } from '../../src/domain/lexical/walk';
import { refuseFields } from '../commentaries/refuseFields';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';

/** A page of the house holds the blocks of a body and no calls, for it has no notes. */
export const keepTextPlain: CollectionBeforeValidateHook = ({ data, req }) => {
  const { blocks, refusals } = narrowBody(data?.body);
  const errors = refusals.map(({ kind, path, found }) =>
    sentence(req, kind === 'too-deep' ? 'refusal.tooDeep' : 'refusal.unknownNode', { path: `body.${path}`, found }),
  );
  if (callsOf(blocks).length > 0) errors.push(sentence(req, 'refusal.callInPage'));
  const [message] = errors;
  if (message) refuseFields(req, [{ path: 'body', message }], SLUGS.pages);
  return data;
};
