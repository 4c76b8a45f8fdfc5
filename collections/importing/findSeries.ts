import type { PayloadRequest } from 'payload';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';
import { Refusal } from './refusal';

/** The id of the series with this code. @throws Refusal */
export const findSeries = async (req: PayloadRequest, code: string): Promise<string> => {
  const { docs } = await req.payload.find({
    collection: SLUGS.series,
    where: { code: { equals: code } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [series] = docs;
  if (!series) throw new Refusal(sentence(req, 'cli.unknownSeries', { series: code }));
  return series.id;
};
