import { median } from '../../median';
import { atMost, type Row } from '../../table';
import type { Desk } from './desk';

const TIMES = 5;

/** From the click that opens an edition until it can be written in, with its notes listed. The first visit brings the code and is not counted. */
export const opening = async ({ notes, open }: Desk, most: number): Promise<Row[]> => {
  await open();
  const taken: number[] = [];
  for (let time = 0; time < TIMES; time += 1) taken.push(await open());
  return [atMost(`open an edition of ${notes} notes at the desk, median of ${TIMES}`, median(taken), most, 'ms')];
};
