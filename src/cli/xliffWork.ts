import { APIError, getLocalI18n, type Payload } from 'payload';
import { exchangeOf, xliffOf } from '../../collections/exchange/exchangeOf';
import { findTranslation } from '../../collections/exchange/findTranslation';
import { takeIn } from '../../collections/exchange/takeIn';
import { inOneTransaction } from '../../collections/importing/inOneTransaction';
import { Refusal } from '../../collections/importing/refusal';
import { manuscriptReader } from '../../collections/manuscriptReader';
import type { Done, Work } from './workKinds';

/** A translation out to a translator, or back: with the rights of the house itself. */
export const xliffWork = async (
  payload: Payload,
  work: Extract<Work, { kind: 'xliff-out' | 'xliff-in' }>,
): Promise<Done> => {
  const i18n = await getLocalI18n({ config: payload.config, language: work.locale });
  const context = { payload, i18n, apart: manuscriptReader() };
  try {
    if (work.kind === 'xliff-out')
      return await inOneTransaction(context, async (req) => ({
        text: (await xliffOf(req, await findTranslation(req, work.edition))).xml,
      }));
    const { edition, name, base64 } = work;
    const id =
      edition === undefined
        ? undefined
        : await inOneTransaction(
            context,
            async (req) => (await exchangeOf(req, await findTranslation(req, edition))).stored.id,
          );
    return { exchange: await takeIn(context, { name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }, id) };
  } catch (error) {
    if (error instanceof Refusal || (error instanceof APIError && error.status < 500)) return { error: error.message };
    throw error;
  }
};
