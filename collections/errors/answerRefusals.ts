import type { AfterErrorHook } from 'payload';
import { StaleSave } from '../commentaries/StaleSave';

/** A stale save answers with both texts, so that neither is lost. Everything else keeps Payload's own answer. */
export const answerRefusals: AfterErrorHook = ({ error, result }) => {
  if (!(error instanceof StaleSave)) return;
  return { response: { ...result, current: error.current, yours: error.yours }, status: error.status };
};
