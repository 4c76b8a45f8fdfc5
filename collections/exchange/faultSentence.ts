import type { PayloadRequest } from 'payload';
import type { Fault } from '../../src/domain/xliff/judgeReturned';
import { sentence } from '../sentence';

/** What is said of a fault at its unit, in the asker's language; what came from outside is cut short. */
export const faultSentence = (req: Pick<PayloadRequest, 't'>, { unit, kind, codes }: Fault): string =>
  sentence(req, `exchange.fault.${kind}`, { unit: unit.slice(0, 60), codes: codes.join(', ').slice(0, 200) });
