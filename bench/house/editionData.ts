import { dataOfDraft } from '../../collections/commentaries/dataOfDraft';
import { readManuscript } from '../../src/manuscripts/readManuscript';
import { manuscript, type Measure } from './manuscript';
import type { Staff } from './staff';

/** A new edition in English as the REST interface takes it. */
export const editionData = (measure: Measure, series: string, status: 'draft' | 'published'): object => {
  const bytes = new TextEncoder().encode(manuscript(measure));
  const draft = readManuscript({ name: `${measure.title}.txt`, bytes }, { language: 'en' });
  return { ...dataOfDraft(draft), language: 'en', series, _status: status };
};

/** The id of the series every house is founded with. */
export const firstSeries = async (staff: Staff): Promise<string> => {
  const { json } = await staff('GET', '/series?limit=1&depth=0');
  const id = json.docs?.[0]?.id;
  if (typeof id !== 'string') throw new Error('The house has no series');
  return id;
};
